package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.trading.domain.ShortOptionMargin;

/**
 * What a venue asks for as margin from a day on (00:00 UTC), as an administrator entered it.
 *
 * @param id its key; 0 before it is kept
 * @param venue code of the venue, as trading accounts name it
 * @param revision 1, and one more each time that the same day was entered otherwise
 * @param source where the venue publishes it; empty where nobody said
 */
public record VenueTable(
        long id,
        String venue,
        LocalDate validFrom,
        int revision,
        VenueTerms terms,
        Map<ContractGroup, FuturesBrackets> futures,
        Map<ContractGroup, ShortOptionMargin> options,
        String source) {

    /** A code of a venue: 1 to 32 capital letters, digits, hyphens and underscores. */
    public static final String VENUE = "^[A-Z0-9][A-Z0-9_-]{0,31}$";

    /** Characters of a source. */
    public static final int LONGEST_SOURCE = 400;

    public VenueTable {
        futures = Map.copyOf(futures);
        options = Map.copyOf(options);
    }

    /** The steps of a contract: its own, or those of any. */
    public Optional<FuturesBrackets> futuresOf(ContractGroup group) {
        return of(futures, group);
    }

    /** The shares of a sold option: its own, or those of any. */
    public Optional<ShortOptionMargin> optionsOf(ContractGroup group) {
        return of(options, group);
    }

    private static <T> Optional<T> of(Map<ContractGroup, T> rows, ContractGroup group) {
        T own = rows.get(group);
        return Optional.ofNullable(own == null ? rows.get(group.ofAny()) : own);
    }

    /** The same under a key and a revision. */
    public VenueTable kept(long key, int number) {
        return new VenueTable(key, venue, validFrom, number, terms, futures, options, source);
    }

    /** Whether another one says the same of the same day, whatever its key, revision and source. */
    public boolean saysAs(VenueTable other) {
        return content().equals(other.content());
    }

    /** All that it says, as canonical text: numbers without zeros at their end. */
    public String content() {
        StringBuilder text = new StringBuilder(venue + "|" + validFrom + "|"
                + plain(terms.thresholds().warningFrom()) + "|"
                + plain(terms.thresholds().callFrom()) + "|" + terms.rule()
                + "|" + plain(terms.closingFee()) + "|" + terms.hoursToMeet());
        Map<String, String> rows = new TreeMap<>();
        futures.forEach((group, brackets) -> brackets.steps()
                .forEach(step -> rows.merge(
                        "F " + group.underlying() + " " + group.style(),
                        plain(step.maintenance().floor()) + " " + plain(step.initialRate()) + " "
                                + plain(step.maintenance().rate()) + " "
                                + plain(step.maintenance().deduction()),
                        (before, next) -> before + ", " + next)));
        options.forEach((group, shares) -> rows.put(
                "O " + group.underlying() + " " + group.style(),
                plain(shares.share()) + " " + plain(shares.leastShare()) + " " + plain(shares.maintenanceShare())));
        rows.forEach(
                (group, said) -> text.append('\n').append(group).append(": ").append(said));
        return text.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
