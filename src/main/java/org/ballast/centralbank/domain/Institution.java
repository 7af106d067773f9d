package org.ballast.centralbank.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A central bank whose published balance sheets are recorded.
 *
 * @param code short name in addresses and calls, as {@code ECB}
 * @param currency of its figures
 * @param templates how it publishes, from which day on
 */
public record Institution(long id, String code, String name, Currency currency, List<InForce> templates) {

    /** Characters of a name, at most. */
    public static final int LONGEST_NAME = 200;

    /**
     * A template in force.
     *
     * @param validFrom first day of releases that are laid out by it
     */
    public record InForce(LocalDate validFrom, long templateId) {}

    public Institution {
        templates = templates.stream()
                .sorted(Comparator.comparing(InForce::validFrom))
                .toList();
    }

    /** The template of a release of that day; none before the first one is in force. */
    public Optional<InForce> on(LocalDate day) {
        return templates.stream().filter(each -> !each.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }
}
