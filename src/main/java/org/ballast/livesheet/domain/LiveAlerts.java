package org.ballast.livesheet.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moves with the live sheet and is in no balance sheet: the margin of trading accounts, positions beside their limits, and loans
 * beside what is pledged for them. It raises no call and posts nothing: calls rest on what venues say.
 *
 * @param asOf instant of the prices
 * @param accounts of which a venue has said something, the worst first
 * @param limits that are in force, by asset
 * @param loans for which coins are pledged, the worst first
 */
public record LiveAlerts(Instant asOf, List<LiveAccount> accounts, List<LiveLimit> limits, List<LiveLoan> loans) {

    public LiveAlerts {
        accounts = List.copyOf(accounts);
        limits = List.copyOf(limits);
        loans = List.copyOf(loans);
    }

    /**
     * @param accounts in any order, as loans
     */
    public static LiveAlerts of(
            Instant asOf, List<LiveAccount> accounts, List<LiveLimit> limits, List<LiveLoan> loans) {
        return new LiveAlerts(
                asOf,
                accounts.stream().sorted(LiveAccount.WORST_FIRST).toList(),
                limits,
                loans.stream().sorted(LiveLoan.WORST_FIRST).toList());
    }

    /** None of anything. */
    public static LiveAlerts none(Instant asOf) {
        return new LiveAlerts(asOf, List.of(), List.of(), List.of());
    }

    /** The loan that is nearest to its call; empty without any. */
    public Optional<LiveLoan> worstLoan() {
        return loans.stream().findFirst();
    }

    /** The account that is nearest to a call; empty without any. */
    public Optional<LiveAccount> worst() {
        return accounts.stream().findFirst();
    }

    /** The worst that is said of a limit; empty without any. */
    public Optional<LimitStatus> worstLimit() {
        return limits.stream().map(LiveLimit::status).max(Comparator.comparingInt(LiveAlerts::weight));
    }

    private static int weight(LimitStatus status) {
        return switch (status) {
            case WITHIN -> 0;
            case UNKNOWN -> 1;
            case NEAR -> 2;
            case ABOVE -> 3;
        };
    }
}
