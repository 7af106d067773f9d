package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.MailSettings;
import org.ballast.access.application.WorkMail;

/** Each node looks from time to time for what is to be mailed, where a mail server is set. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailRounds {

    private static final System.Logger LOG = System.getLogger(MailRounds.class.getName());
    private static final int SECONDS = 20;

    @Inject
    private MailSettings settings;

    @Inject
    private WorkMail mail;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        if (settings.server().isPresent()) {
            var unused = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** An exception would end the looking. */
    private void look() {
        try {
            mail.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "No look at what is to be mailed: {0}", failed.toString());
        }
    }
}
