package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CreateFirstUsers;
import org.ballast.audit.application.AuditKey;
import org.ballast.audit.application.BeginSealing;
import org.ballast.audit.application.SealCheck;
import org.ballast.audit.persistence.SealedRows;

/**
 * Checks at each start that the audit trail can be written, seals once what stood in the database before rows were sealed,
 * and lets the first users in on an empty database. Missing settings stop the deployment, all named at once.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    @Inject
    private AuditKey auditKey;

    @Inject
    private BeginSealing sealing;

    @Inject
    private SealCheck seals;

    @Inject
    private CreateFirstUsers firstUsers;

    @PostConstruct
    void prepare() {
        List<String> missing = Stream.of(auditKey.missing(), firstUsers.missing())
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join(" ", missing));
        }
        auditKey.keys();
        if (!sealing.isBegun()) {
            sealWhatStands();
        }
        seals.kinds().stream().filter(rows -> !sealing.isJoined(rows)).forEach(rows -> {
            sealAll(rows);
            sealing.joined(rows);
        });
        sealing.noteKey();
        firstUsers.run();
    }

    private void sealWhatStands() {
        seals.kinds().forEach(this::sealAll);
        sealing.begun();
    }

    private void sealAll(SealedRows rows) {
        boolean isMore = true;
        while (isMore) {
            isMore = sealing.sealNext(rows);
        }
    }
}
