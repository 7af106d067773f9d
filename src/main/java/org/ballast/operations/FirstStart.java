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

/**
 * Checks at each start that the audit trail can be written, and lets the first users in on an empty database. Missing
 * settings stop the deployment, all named at once.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    @Inject
    private AuditKey auditKey;

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
        auditKey.chain();
        firstUsers.run();
    }
}
