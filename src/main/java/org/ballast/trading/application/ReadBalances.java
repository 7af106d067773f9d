package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.BalancesTogether;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.TradingAccounts;

/** The balances of accounts at an instant: those of the last snapshot at or before it. */
@ApplicationScoped
@Transactional
public class ReadBalances {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private DatedSnapshots snapshots;

    /**
     * An account with what was last said of it.
     *
     * @param said empty where nothing was by then
     */
    public record Known(TradingAccount account, Optional<DatedSnapshot> said) {}

    /**
     * What accounts come to.
     *
     * @param venues of each venue and unit, by venue
     * @param all of each unit, all venues together
     */
    public record Together(List<BalancesTogether> venues, List<BalancesTogether> all) {

        /** Of some accounts. */
        public static Together of(List<Known> known) {
            return new Together(sums(known, each -> each.account().venue()), sums(known, each -> ""));
        }

        private static List<BalancesTogether> sums(List<Known> known, Function<Known, String> venue) {
            Map<String, List<Known>> groups = known.stream()
                    .collect(Collectors.groupingBy(
                            each -> venue.apply(each) + "\n"
                                    + each.account().unit().code(),
                            TreeMap::new,
                            Collectors.toList()));
            return groups.values().stream()
                    .map(group -> BalancesTogether.of(
                            venue.apply(group.getFirst()),
                            group.getFirst().account().unit().code(),
                            group.stream()
                                    .map(each -> each.said().map(DatedSnapshot::balances))
                                    .toList()))
                    .toList();
        }
    }

    /** Every account of an entity, by venue and code. */
    public List<Known> of(ReportingEntity entity, Instant at) {
        currentUser.requireSignedIn();
        Map<Long, DatedSnapshot> newest = snapshots.newestAt(entity.id(), at);
        return accounts.of(entity.id()).stream()
                .map(account -> new Known(account, Optional.ofNullable(newest.get(account.id()))))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND
     */
    public Known of(ReportingEntity entity, String accountCode, Instant at) {
        currentUser.requireSignedIn();
        TradingAccount account = accounts.byCode(entity.id(), accountCode);
        return new Known(
                account, Optional.ofNullable(snapshots.newestAt(entity.id(), at).get(account.id())));
    }
}
