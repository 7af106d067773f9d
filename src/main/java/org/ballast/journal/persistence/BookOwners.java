package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.journal.domain.BookOwner;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** The entities, as far as the journal knows them. */
@ApplicationScoped
public class BookOwners {

    private static final String OWNERS =
            "SELECT r.id, r.code, r.name, r.functional_currency, r.cut_off_zone FROM reporting_entity r";

    @Inject
    private SqlRows rows;

    /**
     * @throws Refusal NOT_FOUND
     */
    public BookOwner byCode(String code) {
        return owners(" WHERE r.code = ?", code)
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no entity " + code + "."));
    }

    /** Whose entry it is; empty if there is no such entry. */
    public Optional<BookOwner> ofEntry(long entryId) {
        return owners(" JOIN journal_entry e ON e.entity_id = r.id WHERE e.id = ?", entryId)
                .findFirst();
    }

    private Stream<BookOwner> owners(String which, Object value) {
        return rows
                .list(
                        OWNERS + which,
                        row -> new BookOwner(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                Currency.getInstance(row.getString(4)),
                                ZoneId.of(row.getString(5))),
                        value)
                .stream();
    }
}
