package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where an entry stands in the books.
 *
 * @param id surrogate key, ascending in the order of posting
 * @param fiscalYear fiscal year of {@code postedOn} in the book
 * @param seq number in its book and fiscal year, from 1 without gaps
 */
public record PostedEntry(long id, int fiscalYear, long seq, LocalDate postedOn) {

    /** As accountants cite it: {@code 2022-00017}. */
    public String number() {
        return String.format(Locale.ROOT, "%d-%05d", fiscalYear, seq);
    }
}
