package org.ballast.journal.domain;

import java.time.LocalDate;

/** The entry after which a list goes on: lists run by posting day, then by order of posting. */
public record JournalCursor(LocalDate postedOn, long id) {

    /** Before every entry. */
    public static final JournalCursor START = new JournalCursor(LocalDate.of(1, 1, 1), 0);
}
