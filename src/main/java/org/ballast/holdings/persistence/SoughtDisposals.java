package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;

/** Disposals by the beginning of their reference, as they stand in the primary book. */
@ApplicationScoped
public class SoughtDisposals {

    private static final SoughtRows.Place PLACE = new SoughtRows.Place(
            "SELECT d.id, d.reference, d.disposed_on, d.quantity, d.proceeds, d.currency, s.status,"
                    + " e.code AS entity, a.symbol FROM disposal d JOIN reporting_entity e ON e.id = d.entity_id"
                    + " JOIN book b ON b.primary_of = d.entity_id"
                    + " JOIN disposal_posting s ON s.disposal_id = d.id AND s.book_id = b.id"
                    + " JOIN asset a ON a.id = d.asset_id",
            "e.code",
            "LENGTH(d.reference), %s, d.reference, e.code");

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        return rows.list(PLACE, SoughtSql.beginning("d.reference", sought), sought, row -> found(row, sought));
    }

    private static Found found(ResultSet row, Sought sought) throws SQLException {
        String entity = row.getString("entity");
        String reference = row.getString("reference");
        return new Found(
                row.getString("id"),
                entity,
                reference,
                Found.Detail.of(
                        "found.DISPOSAL.detail",
                        row.getString("symbol"),
                        row.getObject("disposed_on", LocalDate.class),
                        new Quantity(row.getBigDecimal("quantity"))),
                Optional.of(new Money(row.getBigDecimal("proceeds"), Currency.getInstance(row.getString("currency")))),
                Optional.of(row.getString("status")),
                "/holdings/disposals.xhtml?reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8)
                        + "&entity=" + URLEncoder.encode(entity, StandardCharsets.UTF_8),
                sought.names(reference));
    }
}
