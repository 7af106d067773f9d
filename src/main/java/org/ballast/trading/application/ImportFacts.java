package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.TradingAccounts;

/**
 * Reads a file of facts of one account and keeps what is new of it, all or nothing. Facts that are recorded with equal values are
 * skipped; with other values they are an error, unless the file is sent as a correction with a reason. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportFacts {

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private KeepFacts keepFacts;

    /**
     * A kind of facts.
     *
     * @param form reads the rows of a file of an account; empty of one all of whose errors it noted
     * @param fresh what of the rows is to be kept
     * @param keep keeps it
     */
    record Facts<Q, N>(
            ImportKind kind,
            CsvForm columns,
            Function<TradingAccount, Function<ImportRow, Optional<Q>>> form,
            Fresh<Q, N> fresh,
            BiConsumer<List<N>, FactSource> keep) {}

    /** Finds what is new among rows, and notes the errors of the others. */
    @FunctionalInterface
    interface Fresh<Q, N> {

        /**
         * @param correct whether recorded facts may be said otherwise
         */
        List<N> of(TradingAccount account, List<Q> rows, boolean correct, ImportErrors errors);
    }

    /**
     * @param correctionReason why recorded facts may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; NOT_FOUND, REASON_REQUIRED
     */
    <Q, N> ImportResult from(
            Facts<Q, N> facts,
            String entityCode,
            String accountCode,
            Upload upload,
            Optional<String> correctionReason) {
        String reason = Why.of(correctionReason);
        long entityId = entities.byCode(entityCode).id();
        TradingAccount account = accounts.byCode(entityId, accountCode);
        wallets.holdRecording(entityId);
        accounts.lock(account.id());
        ImportErrors errors = new ImportErrors();
        Function<ImportRow, Optional<Q>> form = facts.form().apply(account);
        List<Q> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> facts.columns(),
                row -> form.apply(row).ifPresent(read::add));
        List<N> fresh = facts.fresh().of(account, read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        return keepFacts.keep(
                KeepFacts.Sent.of(facts.kind(), account, upload, reason),
                fresh.size(),
                read.size() - fresh.size(),
                source -> facts.keep().accept(fresh, source));
    }
}
