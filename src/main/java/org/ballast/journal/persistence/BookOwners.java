package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Currency;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.imports.persistence.SqlRows;
import org.ballast.journal.domain.BookOwner;

/** The entities, as far as the journal knows them. */
@ApplicationScoped
public class BookOwners {

    private static final String BY_CODE =
            "SELECT id, code, name, functional_currency, cut_off_zone FROM reporting_entity WHERE code = ?";

    @Inject
    private SqlRows rows;

    /**
     * @throws Refusal NOT_FOUND
     */
    public BookOwner byCode(String code) {
        return rows
                .list(
                        BY_CODE,
                        row -> new BookOwner(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                Currency.getInstance(row.getString(4)),
                                ZoneId.of(row.getString(5))),
                        code)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no entity " + code + "."));
    }
}
