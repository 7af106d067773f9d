package org.ballast.journal.persistence;

import java.util.ArrayList;
import java.util.List;
import org.ballast.journal.domain.JournalFilter;

/** A filter as a WHERE clause over {@code journal_entry e} with its parameters. */
final class EntryQuery {

    private final StringBuilder where = new StringBuilder(" WHERE e.book_id = ?");
    private final List<Object> values = new ArrayList<>();

    EntryQuery(JournalFilter filter) {
        values.add(filter.bookId());
        filter.from().ifPresent(day -> and("e.posted_on >= ?", day));
        filter.to().ifPresent(day -> and("e.posted_on <= ?", day));
        filter.kind().ifPresent(kind -> and("e.kind = ?", kind));
        filter.account()
                .ifPresent(account -> and(
                        "EXISTS (SELECT 1 FROM journal_line x WHERE x.entry_id = e.id AND x.account = ?)", account));
    }

    EntryQuery and(String condition, Object... parameters) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    String where() {
        return where.toString();
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
