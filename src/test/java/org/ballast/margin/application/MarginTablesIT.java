package org.ballast.margin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.imports.application.Upload;
import org.ballast.margin.domain.TableText;
import org.ballast.margin.domain.VenueTable;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Margin tables of venues: dated, revised with a reason, never changed. */
@InPortal
class MarginTablesIT {

    private static final String ROWS = """
            %1$s,2026-01-01,TERMS,0.60,0.80,ISOLATED_BRACKETS,,24,Rule book,,,,,,,,,
            %1$s,2026-01-01,BRACKET,,,,,,,BTC,INVERSE,0,0.01,0.005,,,,
            %1$s,2026-01-01,BRACKET,,,,,,,BTC,INVERSE,50,0.02,0.01,0.25,,,
            %1$s,2026-01-01,BRACKET,,,,,,,*,LINEAR,0,0.1,0.05,,,,
            %1$s,2026-01-01,OPTION,,,,,,,BTC,INVERSE,,,,,0.15,0.10,0.075
            """;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EnterMarginTable enterTable;

    @Inject
    private ReadMarginTables tables;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aTableIsEnteredOnceAndOtherwiseOnlyWithAReason() {
        var first = enter(ROWS.formatted("TABLEVENUE"), "");
        assertThat(first.entered()).isEqualTo(1);
        assertThat(enter(ROWS.formatted("TABLEVENUE"), "").entered())
                .as("the same again")
                .isZero();

        String other = ROWS.formatted("TABLEVENUE").replace("0.60,", "0.50,");
        assertRefused(RefusalCode.INVALID_INPUT, () -> enter(other, ""));
        VenueTable revised =
                enter(other, "The venue changed its rule book").tables().getFirst();
        assertThat(revised.revision()).isEqualTo(2);

        List<VenueTable> kept = asAdmin(() -> tables.all(Optional.of("TABLEVENUE"))).stream()
                .map(each -> each.table())
                .toList();
        assertThat(kept).hasSize(2);
        assertThat(kept.getFirst().saysAs(revised)).isTrue();
        assertThat(kept.getLast().futures()).hasSize(2);
        assertThat(asAdmin(() -> tables.inForce(LocalDate.of(2026, 1, 1)))).contains(revised.id());
        assertThat(asAdmin(() -> tables.inForce(LocalDate.of(2025, 12, 31))))
                .doesNotContain(revised.id(), first.tables().getFirst().id());
    }

    @Test
    void onlyAnAdministratorEntersOne() {
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> currentUser.actingAs(
                        "preparer", Role.PREPARER, () -> enterTable.enter(upload(ROWS.formatted("NOVENUE")), "")));
        assertThat(asAdmin(() -> tables.all(Optional.of("NOVENUE")))).isEmpty();
    }

    @Test
    void theDatabaseRefusesAStepThatJumpsAndAnyChange() {
        VenueTable table = enter(ROWS.formatted("JUMPVENUE"), "").tables().getFirst();
        String step =
                "INSERT INTO margin_bracket (id, table_id, underlying, style, step_no, floor_notional, initial_rate,"
                        + " maintenance_rate, deduction, below_no, below_floor, below_rate, below_deduction) VALUES (?, ?, 'BTC',"
                        + " 'INVERSE', 3, 100, 0.04, 0.02, %s, 2, 50, %s, 0.25)";

        assertUnwritable(step.formatted("1.24", "0.01"), -1L, table.id());
        assertUnwritable(step.formatted("1.25", "0.011"), -1L, table.id());
        assertUnwritable("UPDATE margin_table SET call_from = 0.9 WHERE id = ?", table.id());
        assertUnwritable("DELETE FROM margin_bracket WHERE table_id = ?", table.id());
        assertUnwritable("UPDATE short_option_margin SET share = 1 WHERE table_id = ?", table.id());
    }

    private void assertUnwritable(String sql, Object... values) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        rows.execute(sql, values);
                    } finally {
                        transaction.rollback();
                    }
                })
                .as(sql)
                .isInstanceOf(RuntimeException.class);
    }

    private EnterMarginTable.Entered enter(String lines, String reason) {
        return asAdmin(() -> enterTable.enter(upload(lines), reason));
    }

    private static Upload upload(String lines) {
        byte[] bytes = (TableText.header() + lines).getBytes(StandardCharsets.UTF_8);
        return Upload.of(new ByteArrayInputStream(bytes), "tables.csv");
    }

    private <T> T asAdmin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
