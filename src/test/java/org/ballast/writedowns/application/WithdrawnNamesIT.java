package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.AddDisposal;
import org.ballast.holdings.application.AddLot;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What was recorded in error stays to be seen as withdrawn and gives its name to the right one, time and again. */
@InPortal
class WithdrawnNamesIT {

    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Inject
    private TestedCompany company;

    @Inject
    private DisposalBooks books;

    @Inject
    private AddLot addLot;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private AddDisposal addDisposal;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows rows;

    @Test
    void theRightLotGetsTheCodeOfTheWithdrawnOne() {
        ReportingEntity entity = company.priced();
        add(entity, "5.00");
        withdraw(entity);
        add(entity, "50.00");
        assertRefused(RefusalCode.INVALID_INPUT, () -> add(entity, "51.00"));
        withdraw(entity);
        company.lots(entity.code(), "L2,BTC,2024-01-15,1,55.00,USD");
        books.tie(entity);

        assertThat(lots(entity))
                .extracting(
                        lot -> lot.lot().code() + " " + lot.lot().originalCost().amount() + " " + lot.withdrawn())
                .containsExactly("L1 200.00 false", "L2 0.00 true", "L2 0.00 true", "L2 55.00 false");
    }

    @Test
    void aDisposalTakesFromTheLotInForceAndThatOneIsWithdrawnNoMore() {
        ReportingEntity entity = company.priced();
        add(entity, "5.00");
        withdraw(entity);
        add(entity, "50.00");
        company.disposals(entity.code(), "S1,BTC,2024-01-20,0.5,110.00,USD,L2:0.5");
        books.tie(entity);
        assertThat(books.lot(entity, "L2")).isEqualTo("0.5, 25.00, 0.00");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(entity));
    }

    @Test
    void aLotIsNotWithdrawnTwice() {
        ReportingEntity entity = company.priced();
        add(entity, "5.00");
        withdraw(entity);
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(entity));
    }

    @Test
    void theRightDisposalGetsTheReferenceOfTheWithdrawnOne() {
        ReportingEntity entity = company.priced();
        dispose(entity, "1.5");
        takeBack(entity);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> takeBack(entity));
        dispose(entity, "1");
        assertRefused(RefusalCode.INVALID_INPUT, () -> dispose(entity, "0.5"));
        takeBack(entity);
        company.disposals(entity.code(), "S1,BTC,2024-01-20,2,220.00,USD,L1:2");

        assertThat(company.as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10)))
                .extracting(each -> each.reference() + " " + each.quantity() + " " + each.status())
                .containsExactly("S1 1.5 WITHDRAWN", "S1 1 WITHDRAWN", "S1 2 AWAITING_TEST");
    }

    @Test
    void theDatabaseKeepsNamesInForceApartAndWithdrawnLotsEmpty() {
        ReportingEntity entity = company.priced();
        add(entity, "5.00");
        withdraw(entity);
        add(entity, "50.00");
        dispose(entity, "1.5");
        takeBack(entity);
        dispose(entity, "1");
        String of = " WHERE entity_id = " + entity.id();

        assertViolates("UPDATE lot SET withdrawn = FALSE" + of + " AND withdrawn", "23505");
        assertViolates("UPDATE lot SET code = 'L1'" + of + " AND code = 'L2' AND NOT withdrawn", "23505");
        assertViolates("UPDATE lot SET withdrawn = TRUE" + of + " AND code = 'L1'", "23513", "23514");
        assertViolates("UPDATE disposal SET withdrawn = FALSE" + of + " AND withdrawn", "23505");
    }

    private void add(ReportingEntity entity, String cost) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> addLot.add(
                        entity.code(),
                        Map.of(
                                "lot", "L2",
                                "asset", "BTC",
                                "acquired_at", "2024-01-15",
                                "quantity", "1",
                                "cost", cost,
                                "currency", "USD"),
                        true));
    }

    private void withdraw(ReportingEntity entity) {
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity.code(), "L2", "mistyped");
            return "";
        });
        books.tie(entity);
    }

    private void dispose(ReportingEntity entity, String quantity) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> addDisposal.add(
                        entity.code(),
                        Map.of(
                                "reference", "S1",
                                "asset", "BTC",
                                "disposed_at", "2024-01-20",
                                "quantity", quantity,
                                "proceeds", "110.00",
                                "currency", "USD",
                                "lots", "L1:" + quantity),
                        true));
    }

    private void takeBack(ReportingEntity entity) {
        company.as("preparer", Role.PREPARER, () -> {
            withdrawDisposal.withdraw(entity.code(), "S1", "mistyped");
            return "";
        });
    }

    private List<HeldLot> lots(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.lots(entity, LATER, LotCursor.START, 10));
    }

    private void assertViolates(String sql, String... sqlStates) {
        assertThatThrownBy(() -> rows.execute(sql))
                .as(sql)
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isIn((Object[]) sqlStates));
    }
}
