package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What the database says of pools by itself. */
@InPortal
class PoolLawsIT {

    private static final String POSITION = "INSERT INTO lot_position (book_id, lot_id, entity_id, quantity, cost,"
            + " reduction, value_change) SELECT b.id, l.id, l.entity_id, %s, %s, 0, 0 FROM lot l"
            + " JOIN book b ON b.entity_id = l.entity_id AND b.code = '%s' WHERE l.entity_id = %s AND l.code = '%s'";

    @Inject
    private AveragedCompany averaged;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void unitsAreInLotsOrInThePoolOfABookAndAPoolIsItsBooksAlone() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.open(entity, "LOTS", "IFRS", "2025-01-01", "");
        averaged.buy(entity, "L1 2025-01-02 3 30.00");
        String pool = averaged.pool(entity).lot().code();

        assertThatThrownBy(() -> execute(POSITION.formatted("1", "1", "PRIMARY", entity.id(), "L1")))
                .as("units beside the pool")
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("lot_position_is_of_lots_or_a_pool");
        assertThatThrownBy(() -> execute(POSITION.formatted("0", "0", "LOTS", entity.id(), pool)))
                .as("the pool of another book")
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("lot_position_is_of_lots_or_a_pool");
        assertThatThrownBy(() -> execute(
                        "UPDATE lot SET wallet_id = (SELECT MIN(w.id) FROM wallet w WHERE w.entity_id = " + entity.id()
                                + ") WHERE pool_of_book_id = " + entity.book().id()))
                .as("a pool lies in all wallets")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> execute("INSERT INTO accounting_policy (id, book_id, asset_id, model, market_id,"
                        + " cost_method, edge_bar_policy, disposal_cost_rate, purchase_fees, cost_basis_at_adoption,"
                        + " valid_from, decided_by, decided_at) SELECT -1, book_id, asset_id, 'US_COST_LESS_IMPAIRMENT',"
                        + " market_id, cost_method, edge_bar_policy, 0, purchase_fees, cost_basis_at_adoption,"
                        + " DATE '2030-01-01', decided_by, decided_at FROM accounting_policy WHERE book_id = "
                        + entity.book().id()))
                .as("cost less impairment merges no lots")
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("merges_no_lots");
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql);
        } finally {
            transaction.rollback();
        }
    }
}
