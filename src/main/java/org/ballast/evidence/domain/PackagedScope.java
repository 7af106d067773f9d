package org.ballast.evidence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;

/**
 * What a package is of: the cases and entries of a period of a book, or one case with its entries.
 *
 * @param entity seen through the book
 * @param period its first and last day; empty where the package is of a case
 * @param cases their keys, ascending
 * @param ends nothing that came later is in it
 */
public record PackagedScope(ReportingEntity entity, Optional<Days> period, List<Long> cases, Ends ends) {

    public PackagedScope {
        cases = List.copyOf(cases);
    }

    /** Both days belong to it. */
    public record Days(LocalDate from, LocalDate to) {}

    /** The newest of each when the package was begun. */
    public record Ends(long entry, long step, long event) {}

    /** The package as a file. */
    public String fileName() {
        return "evidence-" + entity.code().replaceAll("[^A-Za-z0-9.-]", "-") + "-"
                + period.map(days -> entity.book().code().replaceAll("[^A-Za-z0-9.-]", "-") + "-" + days.from() + "-"
                                + days.to())
                        .orElseGet(() -> "case-" + cases.getFirst())
                + ".zip";
    }

    /** In words, for the trail. */
    public String inWords() {
        return period.map(days -> "book " + entity.book().code() + ", " + days.from() + " to " + days.to())
                .orElseGet(() -> "case " + cases.getFirst());
    }
}
