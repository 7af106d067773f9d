package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveForm.Row;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;
import org.ballast.reserves.persistence.ReserveBalances;
import org.ballast.reserves.persistence.ReserveBalances.New;
import org.ballast.reserves.persistence.ReserveBalances.Recorded;

/** Which of some balances are not recorded yet. Part of a larger use case that holds the entity. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FreshBalances {

    @Inject
    private ReserveAddresses addresses;

    @Inject
    private ReserveBalances balances;

    /**
     * Those that are new or said otherwise, each with its revision; what is wrong is noted.
     *
     * @param rows of one instant
     * @param correct whether recorded ones may be said otherwise
     */
    List<New> among(long entityId, long assetId, Instant at, List<Row> rows, boolean correct, ImportErrors errors) {
        Map<String, List<ReserveAddress>> known =
                addresses.of(entityId, assetId).stream().collect(Collectors.groupingBy(ReserveAddress::address));
        Map<Long, Recorded> recorded = balances.inForce(entityId, assetId, at);
        List<New> fresh = new ArrayList<>();
        for (Row row : rows) {
            address(row, known.getOrDefault(row.address(), List.of()), errors)
                    .flatMap(address ->
                            fresh(row, address, Optional.ofNullable(recorded.get(address.id())), correct, errors))
                    .ifPresent(fresh::add);
        }
        return fresh;
    }

    private static Optional<New> fresh(
            Row row, ReserveAddress address, Optional<Recorded> before, boolean correct, ImportErrors errors) {
        if (before.isEmpty()) {
            return Optional.of(new New(address.id(), 1, row.balance()));
        }
        if (before.get().balance().saysTheSameAs(row.balance())) {
            return Optional.empty();
        }
        if (!correct) {
            errors.add(
                    row.line(),
                    "balance",
                    row.balance().balance().toString(),
                    ReservesSentence.BALANCE_RECORDED,
                    before.get().balance().balance().toString(),
                    before.get().balance().blockHeight(),
                    before.get().revision());
        }
        return Optional.of(new New(address.id(), before.get().revision() + 1, row.balance()));
    }

    private static Optional<ReserveAddress> address(Row row, List<ReserveAddress> known, ImportErrors errors) {
        List<ReserveAddress> meant = known.stream()
                .filter(each -> row.chain().map(each.chain()::equals).orElse(true))
                .toList();
        if (meant.isEmpty()) {
            errors.add(row.line(), "address", row.address(), ReservesSentence.ADDRESS_UNKNOWN);
        } else if (meant.size() > 1) {
            List<Chain> chains = meant.stream().map(ReserveAddress::chain).toList();
            errors.add(row.line(), "chain", "", ReservesSentence.ADDRESS_ON_SEVERAL_CHAINS, chains);
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
