package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;
import static org.ballast.writedowns.application.WrittenMemos.VECTOR;
import static org.ballast.writedowns.application.WrittenMemos.flow;
import static org.ballast.writedowns.application.WrittenMemos.terms;
import static org.ballast.writedowns.application.WrittenMemos.with;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.junit.jupiter.api.Test;

/** Who may write of a value in use, what is refused, and what the database itself refuses. */
@InPortal
class WriteValueInUseIT {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private WrittenMemos memos;

    @Inject
    private WriteValueInUse writeValueInUse;

    @Inject
    private ReadValuesInUse valuesInUse;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void whoeverWroteOfTheValueInUseDoesNotApproveWhatRestsOnIt() {
        ReportingEntity entity = measured.underIfrs();
        for (String writer : List.of("cfo", "risk")) {
            memos.writeAs(writer, entity, terms(JUNE, writer.equals("cfo") ? "0.07" : "0.09", "0"), VECTOR);
        }
        Proposal submitted =
                measured.submit(measured.only(measured.run(entity, new TestPeriod(YEAR_2025, JUNE.plusDays(1)))));
        for (String writer : List.of("cfo", "risk")) {
            assertRefused(RefusalCode.SOD_EDITOR_IS_APPROVER, () -> company.approveAs(writer, submitted));
            assertThat(company.as(writer, Role.CONTROLLER, () -> writeDowns.detail(submitted.id()))
                            .offered())
                    .doesNotContain(CaseAction.APPROVE_FINAL);
        }
        assertThat(company.approveAs("controller", submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void everythingWrongIsNamedAndNothingIsWritten() throws Exception {
        ReportingEntity entity = measured.underIfrs();
        assertThatThrownBy(() -> memos.write(
                        entity,
                        Map.of("discountRate", "9", "priceGrowth", "0.01", "narrative", "too short"),
                        List.of(flow("101", "1"), flow("1", "1,5"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactlyInAnyOrder(
                                        "asset",
                                        "reportingDate",
                                        "discountRate",
                                        "level3Memo",
                                        "narrative",
                                        "cashFlows[0].years",
                                        "cashFlows[1].perUnit"));
        refusedAlone("level3Memo", entity, terms(JUNE, "0.09", "0.01"), VECTOR);
        refusedAlone("level3Memo", entity, with(terms(JUNE, "0.09", "0.01"), "level3Memo", "we hope so"), VECTOR);
        refusedAlone("priceGrowth", entity, terms(JUNE, "0.09", "-1"), VECTOR);
        refusedAlone("cashFlows", entity, terms(JUNE, "0.09", "0"), List.of());
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED, () -> memos.write(entity, LocalDate.of(2024, 12, 31), "0.09", VECTOR));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(
                        "controller",
                        Role.CONTROLLER,
                        () -> writeValueInUse.write(
                                entity.code(), WrittenMemos.said(terms(JUNE, "0.09", "0"), VECTOR))));
        ReportingEntity american = company.priced();
        assertThatThrownBy(() -> memos.write(american, with(terms(JUNE, "0.09", "0"), "asset", "BTC"), VECTOR))
                .hasMessageContaining("does not measure BTC at cost less impairment under IAS 36");
        for (ReportingEntity each : List.of(entity, american)) {
            assertThat(company.as(
                            "auditor",
                            Role.AUDITOR,
                            () -> valuesInUse.beyond(each.code(), OptionalLong.empty(), false, 10)))
                    .isEmpty();
        }

        ValueInUseMemo memo = memos.write(entity, JUNE, "0.09", VECTOR);
        assertThat(inTransaction("SELECT action FROM audit_event WHERE subject_type = 'VALUE_IN_USE'"
                        + " AND subject_id = '" + memo.id() + "'"))
                .containsExactly("VALUE_IN_USE_WRITTEN");
        for (String change : List.of(
                "UPDATE value_in_use SET pre_tax_rate = 0.01 WHERE id = " + memo.id(),
                "DELETE FROM value_in_use_flow WHERE value_in_use_id = " + memo.id())) {
            assertThatThrownBy(() -> inTransaction(change)).hasStackTraceContaining("is append-only");
        }
        String copied =
                "INSERT INTO value_in_use SELECT id + 1, book_id, asset_id, reporting_day, revision + %s, currency,"
                        + " pre_tax_rate, %s, level3_memo, narrative, written_by, written_at FROM value_in_use WHERE id = "
                        + memo.id();
        assertThatThrownBy(() -> inTransaction(copied.formatted("1", "0.05")))
                .rootCause()
                .message()
                .containsIgnoringCase("value_in_use_growth_is_supported");
        assertThatThrownBy(() -> inTransaction(copied.formatted("0", "0")))
                .rootCause()
                .message()
                .containsIgnoringCase("value_in_use_comes_once");
    }

    private void refusedAlone(
            String field, ReportingEntity entity, Map<String, String> values, List<Map<String, String>> flows) {
        assertThatThrownBy(() -> memos.write(entity, values, flows))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly(field));
    }

    private List<String> inTransaction(String sql) throws Exception {
        transaction.begin();
        try {
            if (sql.startsWith("SELECT")) {
                return rows.list(sql, row -> row.getString(1));
            }
            rows.execute(sql);
            return List.of();
        } finally {
            transaction.rollback();
        }
    }
}
