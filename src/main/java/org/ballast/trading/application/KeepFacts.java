package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.FactSource;

/** Registers a file of facts that was read and found right, and keeps what is new of it. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepFacts {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportRegister register;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What was sent.
     *
     * @param scope of what its rows are
     * @param reason why recorded facts are corrected, empty for a plain import
     */
    record Sent(ImportKind kind, String scope, Upload upload, String reason) {

        static Sent of(ImportKind kind, TradingAccount account, Upload upload, String reason) {
            return new Sent(kind, scope(account), upload, reason);
        }

        static String scope(TradingAccount account) {
            return account.entity() + "/" + account.code();
        }
    }

    /**
     * @param fresh rows that are to be kept
     * @param skipped rows that are recorded already
     * @param write keeps them; not asked where none is new
     */
    ImportResult keep(Sent sent, int fresh, int skipped, Consumer<FactSource> write) {
        ImportRegister.Incoming file = register.incoming(
                sent.kind(), sent.scope(), sent.upload(), currentUser.name(), clock.instant(), sent.reason());
        if (fresh == 0) {
            return register.nothingNew(file, skipped);
        }
        register.enter(file);
        write.accept(new FactSource(OptionalLong.of(file.id()), file.by(), file.at(), sent.reason()));
        auditTrail.record(
                sent.kind() + "_IMPORTED",
                "IMPORT",
                String.valueOf(file.id()),
                "",
                sent.upload().sha256(),
                sent.reason());
        return register.complete(file, ImportCounts.of(fresh, skipped));
    }
}
