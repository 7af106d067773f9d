package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.EntryNumber;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;

/** Entries by number or amount. */
@ApplicationScoped
public class SoughtEntries {

    private static final SoughtRows.Place PLACE = new SoughtRows.Place(
            "SELECT j.id, j.fiscal_year, j.seq, j.posted_on, j.description, j.currency, j.total, e.code"
                    + " FROM journal_entry j JOIN book b ON b.id = j.book_id JOIN reporting_entity e ON e.id = b.entity_id",
            "e.code",
            "%s, j.posted_on DESC, j.id DESC");
    // The years of the ledger first: so a number without its year is looked up in an index as well
    private static final String NUMBERED = "SELECT n.id FROM ledger_year y JOIN journal_entry n"
            + " ON n.book_id = y.book_id AND n.fiscal_year = y.fiscal_year WHERE n.seq = ?";
    private static final String OF_THE_YEAR = " AND y.fiscal_year = ?";
    private static final String AMOUNTING = "SELECT t.id FROM journal_entry t WHERE t.total = ?";

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        Optional<EntryNumber> number = EntryNumber.read(sought.text());
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        number.ifPresent(cited -> {
            keys.add(NUMBERED + (cited.fiscalYear().isPresent() ? OF_THE_YEAR : ""));
            values.add(cited.seq());
            cited.fiscalYear().ifPresent(values::add);
        });
        sought.amount().ifPresent(amount -> {
            keys.add(AMOUNTING);
            values.add(amount);
        });
        return keys.isEmpty()
                ? List.of()
                : rows.list(
                        PLACE,
                        new SoughtSql("j.id IN (" + String.join(" UNION ", keys) + ")", values),
                        sought,
                        row -> found(row, number));
    }

    private static Found found(ResultSet row, Optional<EntryNumber> number) throws SQLException {
        PostedEntry posted = new PostedEntry(
                row.getLong("id"),
                row.getInt("fiscal_year"),
                row.getLong("seq"),
                row.getObject("posted_on", LocalDate.class));
        String entity = row.getString("code");
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Found(
                Long.toString(posted.id()),
                entity,
                posted.number(),
                Found.Detail.of("found.ENTRY.detail", posted.postedOn(), row.getString("description")),
                Optional.of(new Money(row.getBigDecimal("total"), currency)),
                Optional.empty(),
                "/journal/entry.xhtml?id=" + posted.id() + "&entity="
                        + URLEncoder.encode(entity, StandardCharsets.UTF_8),
                number.filter(cited -> cited.names(posted)).isPresent());
    }
}
