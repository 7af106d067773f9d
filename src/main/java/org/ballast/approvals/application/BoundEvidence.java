package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.persistence.Attachments;
import org.ballast.approvals.persistence.EvidenceTexts;

/**
 * What the approvals of a case bind to: the evidence of the thing that it is about and, where its preparers added files,
 * a text that names both by their hashes. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BoundEvidence {

    @Inject
    private Attachments attachments;

    @Inject
    private EvidenceTexts texts;

    @Inject
    private Clock clock;

    /** Keeps the text; the same text again is the one that is there. */
    void keep(CaseEvidence evidence) {
        texts.keep(evidence, clock.instant());
    }

    /** The hash of what a case rests on as it stands, kept. */
    String of(ApprovalCase held) {
        List<Attachment> files = attachments.of(held.id()).stream()
                .filter(Attachment::isEvidence)
                .toList();
        if (files.isEmpty()) {
            return held.subjectHash();
        }
        CaseEvidence whole = CaseEvidence.of(
                Map.of("attachments", files.stream().map(BoundEvidence::members), "evidence", held.subjectHash()));
        keep(whole);
        return whole.sha256();
    }

    private static Map<String, Object> members(Attachment file) {
        return Map.of(
                "mediaType", file.mediaType(), "name", file.name(), "sha256", file.sha256(), "sizeBytes", file.size());
    }
}
