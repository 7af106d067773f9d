package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.Cases;
import org.ballast.approvals.persistence.EvidenceTexts;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The evidence of cases as it was hashed, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadEvidence {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private EvidenceTexts texts;

    /**
     * The hash of what approvals of a case bind to, where its text is kept.
     *
     * @throws Refusal NOT_FOUND where there is no such case, or it is from before evidence was kept
     */
    public String hash(long caseId) {
        currentUser.requireSignedIn();
        return kept(caseId, cases.byId(caseId).evidenceHash());
    }

    /**
     * The same of anything that a case rests on or rested on, by its own hash.
     *
     * @throws Refusal NOT_FOUND
     */
    public String hash(long caseId, String sha256) {
        currentUser.requireSignedIn();
        if (!hashes(cases.byId(caseId)).contains(sha256)) {
            throw new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NOT_ITS_EVIDENCE, caseId);
        }
        return kept(caseId, sha256);
    }

    private String kept(long caseId, String sha256) {
        if (!texts.has(sha256)) {
            throw new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_EVIDENCE_KEPT, caseId, sha256);
        }
        return sha256;
    }

    /** Every hash that a case has had, the evidence of its thing among them. */
    private Set<String> hashes(ApprovalCase shown) {
        return Stream.concat(
                        Stream.of(shown.subjectHash(), shown.evidenceHash()),
                        steps.of(shown.id()).steps().stream().map(CaseStep::evidenceHash))
                .collect(Collectors.toSet());
    }

    /** Whether the text is kept: it is not of cases from before evidence was kept. */
    public boolean isKept(String sha256) {
        currentUser.requireSignedIn();
        return texts.has(sha256);
    }

    /** Writes the text of a hash that {@link #hash} gave, a part at a time; nothing of the books is held while it is taken. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void copy(String sha256, OutputStream out) {
        currentUser.requireSignedIn();
        texts.copy(sha256, out);
    }
}
