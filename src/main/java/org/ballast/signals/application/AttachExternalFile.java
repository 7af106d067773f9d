package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.SentFile;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.signals.persistence.ExternalFiles;
import org.ballast.signals.persistence.ExternalInformations;

/** Keeps a file that external information was read from beside it. The same bytes again give the file that is there. */
@ApplicationScoped
public class AttachExternalFile {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ExternalInformations informations;

    @Inject
    private ExternalFiles files;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @param content is read up to the most that one file may have
     * @throws Refusal INVALID_INPUT where the file is empty, too large or of no format that is kept; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public ExternalFile add(String entityCode, long id, String name, InputStream content) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER, Role.RISK);
        ReportingEntity entity = entities.byCode(entityCode);
        SentFile sent = SentFile.of(name, content);
        ExternalInformation told = informations.lock(entity.id(), id);
        List<ExternalFile> there = files.of(told.id());
        Optional<ExternalFile> same = there.stream()
                .filter(each -> each.sha256().equals(sent.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= ExternalFile.MOST_FILES) {
            throw Refusal.ofField("file", "", SignalsSentence.TOO_MANY_FILES, ExternalFile.MOST_FILES);
        }
        long fileId = files.add(
                new ExternalFile(
                        0,
                        told.id(),
                        sent.name(),
                        sent.mediaType(),
                        sent.bytes().length,
                        sent.sha256(),
                        currentUser.name(),
                        clock.instant()),
                sent.bytes());
        auditTrail.record(
                "FILE_ATTACHED", "EXTERNAL_INFORMATION", String.valueOf(told.id()), "", sent.sha256(), sent.name());
        return files.find(fileId).orElseThrow();
    }
}
