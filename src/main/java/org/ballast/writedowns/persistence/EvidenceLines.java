package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.EvidenceLine;
import org.ballast.writedowns.domain.Proposal;

/** The lines of the evidence of a proposal as they were kept. Call it inside a transaction. */
@ApplicationScoped
public class EvidenceLines {

    private static final String LINES = "SELECT t.lot_id, l.code, t.segment, t.quantity, t.price, t.priced_at,"
            + " t.value_in_use, t.currency, t.cost_before - t.reduction_before + t.value_before AS carrying_before,"
            + " t.cost_change - t.reduction_change + t.value_change AS carrying_change"
            + " FROM measurement t JOIN lot l ON l.id = t.lot_id WHERE t.run_id = ? AND l.asset_id = ? ORDER BY t.id";

    @Inject
    private SqlRows rows;

    /** Of its run and asset, in the order of the measurement. */
    public List<EvidenceLine> of(Proposal proposal) {
        return rows.list(LINES, EvidenceLines::line, proposal.runId(), proposal.assetId());
    }

    private static EvidenceLine line(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal price = row.getBigDecimal("price");
        BigDecimal valueInUse = row.getBigDecimal("value_in_use");
        return new EvidenceLine(
                row.getLong("lot_id"),
                row.getString("code"),
                row.getInt("segment"),
                new Quantity(row.getBigDecimal("quantity")),
                new Money(row.getBigDecimal("carrying_before"), currency),
                Optional.ofNullable(price).map(paid -> new UnitPrice(paid, currency)),
                Optional.ofNullable(row.getObject("priced_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(valueInUse).map(amount -> new Money(amount, currency)),
                new Money(row.getBigDecimal("carrying_change"), currency));
    }
}
