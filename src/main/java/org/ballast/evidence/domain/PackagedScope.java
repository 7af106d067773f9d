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
 * @param cases their keys, ascending; of a period those that are known once the package is begun
 * @param files keys of the files of its cases that were there when it was begun
 * @param texts SHA-256, hex, of the evidence that its cases rested on then, with and without files
 * @param ends nothing that came later is in it
 */
public record PackagedScope(
        ReportingEntity entity,
        Optional<Days> period,
        List<Long> cases,
        List<Long> files,
        List<String> texts,
        Ends ends) {

    public PackagedScope {
        cases = List.copyOf(cases);
        files = List.copyOf(files);
        texts = List.copyOf(texts);
    }

    /** A period, before the package is begun. */
    public static PackagedScope of(ReportingEntity entity, Days period) {
        return new PackagedScope(entity, Optional.of(period), List.of(), List.of(), List.of(), Ends.NONE);
    }

    /** A case, before the package is begun. */
    public static PackagedScope of(ReportingEntity entity, long caseId) {
        return new PackagedScope(entity, Optional.empty(), List.of(caseId), List.of(), List.of(), Ends.NONE);
    }

    /** As it is begun. */
    public PackagedScope begun(List<Long> foundCases, List<Long> foundFiles, List<String> foundTexts, Ends newest) {
        return new PackagedScope(entity, period, foundCases, foundFiles, foundTexts, newest);
    }

    /** Both days belong to it. */
    public record Days(LocalDate from, LocalDate to) {}

    /**
     * The newest of each when the package was begun.
     *
     * @param years of each book of the entity
     * @param event of the trail
     */
    public record Ends(List<YearEnd> years, long event) {

        static final Ends NONE = new Ends(List.of(), 0);

        public Ends {
            years = List.copyOf(years);
        }
    }

    /** The last number that was given out in a fiscal year of a book: those before it are in the books. */
    public record YearEnd(long book, long year, long last) {}

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
