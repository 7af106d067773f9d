package org.ballast.planning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Plans that were kept; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class SavedPlans {

    static final String COLUMNS = "id, book_id, name, as_of, inputs, inputs_hash, status, earns_today, earns, currency,"
            + " capital_ratio, saved_by, saved_at";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_SHOWN = 100;
    private static final String SELECT = "SELECT p.* FROM plan_scenario p WHERE p.book_id = ?";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps one and gives its key. */
    public long add(ReportingEntity entity, SavedPlan plan) {
        long id = ids.take("plan_scenario_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO plan_scenario (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entity.book().id(),
                plan.name(),
                plan.asOf(),
                plan.inputs(),
                plan.inputsHash(),
                plan.status(),
                plan.earnsToday().amount(),
                plan.earns().map(Money::amount).orElse(null),
                plan.earnsToday().currency(),
                plan.capitalRatio().orElse(null),
                plan.savedBy(),
                plan.savedAt());
        seals.changed(SealedPlans.KIND, id);
        return id;
    }

    /** The newest of a book first. */
    public List<SavedPlan> of(long bookId) {
        return rows.list(SELECT + " ORDER BY p.id DESC FETCH FIRST ? ROWS ONLY", SavedPlans::plan, bookId, MOST_SHOWN);
    }

    /** The one of that name, if there is one. */
    public List<SavedPlan> named(long bookId, String name) {
        return rows.list(SELECT + " AND p.name = ?", SavedPlans::plan, bookId, name);
    }

    private static SavedPlan plan(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal earns = row.getBigDecimal("earns");
        return new SavedPlan(
                row.getString("name"),
                row.getObject("as_of", LocalDate.class),
                row.getString("inputs"),
                row.getString("inputs_hash"),
                Answer.Status.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("earns_today"), currency),
                Optional.ofNullable(earns).map(amount -> new Money(amount, currency)),
                Optional.ofNullable(row.getBigDecimal("capital_ratio")),
                row.getString("saved_by"),
                SqlRows.instant(row, "saved_at"));
    }
}
