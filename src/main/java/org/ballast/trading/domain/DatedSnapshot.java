package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a venue said of an account at an instant, as it is in force.
 *
 * @param id surrogate key
 * @param printed what the venue itself printed beside, by its own name for it
 * @param source who or what said so: API, PAGE, or the format of a file
 * @param importId number of the file that it came in, 0 of what was keyed in
 */
public record DatedSnapshot(
        long id,
        long accountId,
        Instant at,
        int revision,
        AccountSnapshot snapshot,
        SortedMap<String, BigDecimal> printed,
        String source,
        long importId,
        String recordedBy,
        Instant recordedAt) {

    public DatedSnapshot {
        printed = Collections.unmodifiableSortedMap(new TreeMap<>(printed));
    }

    /** The balances that follow, by the usual thresholds of margin. */
    public AccountBalances balances() {
        return AccountBalances.of(snapshot, MarginThresholds.USUAL);
    }

    /** The same with what is pledged as it counts at an instant. */
    public DatedSnapshot less(Haircuts haircuts, String venue, Instant then) {
        return new DatedSnapshot(
                id,
                accountId,
                at,
                revision,
                snapshot.pledging(snapshot.collateral().stream()
                        .map(pledged -> haircuts.counted(pledged, venue, at, then))
                        .toList()),
                printed,
                source,
                importId,
                recordedBy,
                recordedAt);
    }

    /** Whether it says the same of the account, digits of nothing aside. */
    public boolean saysTheSameAs(AccountSnapshot other, Map<String, BigDecimal> printedBeside) {
        return said(snapshot, printed).equals(said(other, printedBeside));
    }

    private static List<String> said(AccountSnapshot snapshot, Map<String, BigDecimal> printed) {
        Stream<BigDecimal> amounts = Stream.of(
                snapshot.settledCash(),
                snapshot.cashReservedForWithdrawal(),
                snapshot.openOrderCash(),
                snapshot.unrealisedFutures(),
                snapshot.optionValueLong(),
                snapshot.optionValueShort(),
                snapshot.initialMargin(),
                snapshot.openOrderMargin(),
                snapshot.maintenanceMargin());
        Stream<String> pledged = snapshot.collateral().stream()
                .map(each -> each.asset() + " " + plain(each.quantity()) + " " + plain(each.price()) + " "
                        + plain(each.haircut()))
                .sorted();
        Stream<String> beside =
                new TreeMap<>(printed).entrySet().stream().map(each -> each.getKey() + " " + plain(each.getValue()));
        return Stream.of(amounts.map(DatedSnapshot::plain), pledged, beside)
                .flatMap(part -> part)
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
