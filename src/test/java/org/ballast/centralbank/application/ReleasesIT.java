package org.ballast.centralbank.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.Measure;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Releases of central banks, from the file to the series and the backdrop. */
@InPortal
class ReleasesIT {

    @Inject
    private CentralBankDesk desk;

    @Inject
    private ReadInstitutions read;

    @Inject
    private ReadBackdrop backdrop;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aReleaseIsRecordedOnceCorrectedWithAReasonAndComparedWithTheWeekBefore() {
        String code = desk.institution("PLAIN");
        assertThat(desk.send(code, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty())
                        .imported())
                .isEqualTo(5);
        assertThat(desk.send(code, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty())
                        .imported())
                .as("sent again")
                .isZero();
        String other = CentralBankDesk.WEEK.replace("ASSETS,1000", "ASSETS,999");
        Refusal recorded =
                CentralBankDesk.refused(() -> desk.send(code, CentralBankDesk.HEAD + other, Optional.empty()));
        assertThat(recorded.errors())
                .extracting(FieldError::line, FieldError::field)
                .containsExactly(tuple(2L, "date"));
        assertThat(CentralBankDesk.refused(() -> desk.send(code, CentralBankDesk.HEAD + other, Optional.of(" ")))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        desk.send(code, CentralBankDesk.HEAD + other, Optional.of("The total was misread"));
        desk.send(
                code,
                CentralBankDesk.HEAD
                        + CentralBankDesk.WEEK
                                .replace("05-22", "05-29")
                                .replace("ASSETS,1000", "ASSETS,1001")
                                .replace("EQUITY,98", "EQUITY,99"),
                Optional.empty());

        List<LiquidityPoint> points = desk.as(
                "auditor", Role.AUDITOR, () -> read.series(code, CentralBankDesk.DAY, CentralBankDesk.DAY.plusDays(7)));
        assertThat(points).hasSize(2);
        assertThat(points.getFirst().release().revision()).isEqualTo(2);
        assertThat(points.getFirst().release().reason()).isEqualTo("The total was misread");
        assertThat(points.getLast().weekly().orElseThrow()).isEqualByComparingTo("2");
        assertThat(points.getLast().measure(Measure.BASE_MONEY).orElseThrow()).isEqualByComparingTo("800");
        assertThat(points.getLast().measure(Measure.NET_LIQUIDITY)).isEmpty();
        assertThat(desk.as("auditor", Role.AUDITOR, () -> read.revisions(code, CentralBankDesk.DAY)))
                .hasSize(2);
        assertThat(desk.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> read.after(code, CentralBankDesk.DAY, CentralBankDesk.DAY.plusDays(30), 5)))
                .singleElement()
                .extracting(LiquidityPoint::asOf)
                .isEqualTo(CentralBankDesk.DAY.plusDays(7));
    }

    @Test
    void whatDoesNotAddUpIsRefusedByLineAndItemAndNothingOfTheFileIsKept() {
        String code = desk.institution("EUROSYSTEM");
        String broken =
                CentralBankDesk.HEAD + CentralBankDesk.WEEK.replace("2026-05-22,ASSETS", "2026-05-15,TOTAL_ASSETS");
        assertThat(CentralBankDesk.refused(() -> desk.send(code, broken, Optional.empty()))
                        .errors())
                .extracting(FieldError::field)
                .containsOnly("item");
        assertThat(desk.as("auditor", Role.AUDITOR, () -> read.lastDay(code))).isEmpty();
        String plain = desk.institution("PLAIN");
        Refusal wrong = CentralBankDesk.refused(() -> desk.send(
                plain,
                CentralBankDesk.HEAD + CentralBankDesk.WEEK.replace("ASSETS,1000", "ASSETS,1001"),
                Optional.empty()));
        assertThat(wrong.errors())
                .singleElement()
                .extracting(FieldError::line, FieldError::field, FieldError::value)
                .containsExactly(2L, "amount", "ASSETS");
        assertThat(CentralBankDesk.refused(() -> desk.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> desk.importAs(
                                        plain, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty())))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void theDatabaseRefusesABrokenReleaseALateFigureAndAnyChange() {
        String code = desk.institution("PLAIN");
        desk.send(code, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty());
        long release = rows.list(
                        "SELECT r.id FROM published_release r JOIN institution i ON i.id = r.institution_id WHERE i.code = ?",
                        row -> row.getLong(1),
                        code)
                .getFirst();
        String copy =
                "INSERT INTO published_release (id, institution_id, as_of, revision, after_revision, template_from,"
                        + " template_id, figures, source, reason, import_id, recorded_by, recorded_at) SELECT -%d, institution_id,"
                        + " as_of, 2, 1, template_from, template_id, %d, '', 'Another', import_id, recorded_by, recorded_at"
                        + " FROM published_release WHERE id = %d";
        assertRefusedByDatabase(copy.formatted(release, 5, release));
        assertRefusedByDatabase(
                "INSERT INTO published_figure (id, release_id, item, amount, import_line) SELECT -id - 10, -%d, item,"
                                .formatted(release)
                        + " CASE item WHEN 'ASSETS' THEN 1003 ELSE amount END, 1 FROM published_figure WHERE release_id = "
                        + release,
                copy.formatted(release, 5, release));
        assertRefusedByDatabase("INSERT INTO published_figure (id, release_id, item, amount, import_line) VALUES (-3, "
                + release + ", 'REVERSE_REPOS', 1, 1)");
        assertRefusedByDatabase("UPDATE published_figure SET amount = 1 WHERE release_id = " + release);
        assertRefusedByDatabase("DELETE FROM published_release WHERE id = " + release);
        assertRefusedByDatabase("UPDATE institution SET name = 'Another' WHERE code = '" + code + "'");
    }

    @Test
    void anotherTemplateBeginsAfterWhatIsRecordedAndCountsOn() {
        String code = desk.institution("PLAIN");
        desk.send(code, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty());
        assertThat(CentralBankDesk.refused(() -> desk.publishBy(code, CentralBankDesk.DAY))
                        .code())
                .isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS);
        desk.publishBy(code, CentralBankDesk.DAY.plusDays(1));
        assertThat(CentralBankDesk.refused(() -> desk.publishBy(code, CentralBankDesk.DAY.plusDays(1)))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        desk.send(code, CentralBankDesk.HEAD + "2026-05-29,WALCL,1007\n2026-05-29,RRPONTSYD,0.25\n", Optional.empty());
        LiquidityPoint point = desk.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> read.series(code, CentralBankDesk.DAY.plusDays(7), CentralBankDesk.DAY.plusDays(7)))
                .getFirst();
        assertThat(point.template().code()).isEqualTo("FED_SERIES");
        assertThat(point.weekly().orElseThrow()).isEqualByComparingTo("7");
    }

    @Test
    void theBackdropStandsBesideMonthsWithoutWriteDownsToo() {
        String code = desk.institution("PLAIN");
        desk.send(code, CentralBankDesk.HEAD + CentralBankDesk.WEEK, Optional.empty());
        ReportingEntity company = desk.entity(EntityType.CORPORATE);
        YearMonth may = YearMonth.of(2026, Month.MAY);
        var months = desk.as("auditor", Role.AUDITOR, () -> backdrop.of(company.code(), code, may.minusMonths(1), may));
        assertThat(months).hasSize(2);
        assertThat(months.getFirst().release()).isEmpty();
        assertThat(months.getLast().release().orElseThrow().asOf()).isEqualTo(CentralBankDesk.DAY);
        assertThat(months.getLast().writeDowns()).isEqualTo(CentralBankDesk.eur("0.00"));
        assertThat(CentralBankDesk.refused(() -> desk.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> backdrop.of(
                                        company.code(), code, may.minusMonths(ReadBackdrop.MOST_MONTHS), may)))
                        .code())
                .isEqualTo(RefusalCode.INVALID_INPUT);
    }

    private void assertRefusedByDatabase(String... statements) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        for (String statement : statements) {
                            rows.execute(statement);
                        }
                    } finally {
                        transaction.rollback();
                    }
                })
                .isInstanceOf(RuntimeException.class);
    }
}
