package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Snapshots;
import org.ballast.trading.persistence.TradingAccounts;

/** Keeps what a venue says of an account, once. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepSnapshot {

    private static final int FIRST = 1;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private Snapshots snapshots;

    @Inject
    private DatedSnapshots dated;

    @Inject
    private AuditTrail auditTrail;

    /** What is recorded for that very instant, if it says the same. */
    Optional<DatedSnapshot> same(
            TradingAccount account, Instant at, AccountSnapshot said, SortedMap<String, BigDecimal> printed) {
        return dated.at(account.id(), at)
                .filter(known -> !known.withdrawn() && known.snapshot().saysTheSameAs(said, printed))
                .map(DatedSnapshots.Recorded::snapshot);
    }

    /**
     * @param source with the reason of a correction, empty where none is meant
     * @throws Refusal ALREADY_EXISTS if another one is recorded for that instant and no reason came
     */
    DatedSnapshot keep(
            TradingAccount account,
            Instant at,
            AccountSnapshot said,
            SortedMap<String, BigDecimal> printed,
            String origin,
            FactSource source) {
        accounts.lock(account.id());
        Optional<DatedSnapshot> same = same(account, at, said, printed);
        if (same.isPresent()) {
            return same.get();
        }
        Optional<DatedSnapshots.Recorded> before = dated.at(account.id(), at);
        if (before.isPresent() && source.reason().isEmpty()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, "at", at.toString(), TradingSentence.SNAPSHOT_RECORDED, at);
        }
        int revision = before.map(known -> known.snapshot().revision() + 1).orElse(FIRST);
        long id = snapshots.add(new Snapshots.New(account.id(), at, revision, false, said, printed, origin), source);
        DatedSnapshot kept = dated.byId(id).orElseThrow();
        auditTrail.record(
                "ACCOUNT_SNAPSHOT_RECORDED",
                "ACCOUNT_SNAPSHOT",
                String.valueOf(id),
                before.map(known -> Sha256.hex(known.snapshot().toString())).orElse(""),
                Sha256.hex(kept.toString()),
                revision == FIRST ? "" : source.reason());
        return kept;
    }
}
