package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ballast.access.application.CreateFirstUsers;
import org.ballast.audit.application.AuditKey;

/**
 * Checks at each start that the audit trail can be written, and lets the first users in on an empty database. A missing
 * setting stops the deployment and is named.
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
        auditKey.chain();
        firstUsers.run();
    }
}
