package org.ballast.journal.domain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an entry as somebody cites it.
 *
 * @param fiscalYear empty where only the number inside the year is given
 * @param seq number in its book and fiscal year
 */
public record EntryNumber(OptionalInt fiscalYear, long seq) {

    private static final Pattern CITED = Pattern.compile("#?(?:([0-9]{4})-)?([0-9]{1,18})");

    /** From {@code 2022-00031}, {@code 2022-31} or {@code 31}; empty where the text is no such number. */
    public static Optional<EntryNumber> read(String text) {
        Matcher cited = CITED.matcher(text);
        if (!cited.matches()) {
            return Optional.empty();
        }
        OptionalInt year =
                cited.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cited.group(1)));
        return Optional.of(new EntryNumber(year, Long.parseLong(cited.group(2))));
    }

    /** Whether the entry can be cited so. */
    public boolean names(PostedEntry entry) {
        return entry.seq() == seq && (fiscalYear.isEmpty() || fiscalYear.getAsInt() == entry.fiscalYear());
    }
}
