package org.ballast.margin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginPoint;
import org.ballast.margin.domain.TableText;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Margin calls from the first to the last: raised by a check, met by collateral that is approved, breached, cancelled. */
@InPortal
class MarginCallsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private TradingDesk desk;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadMargin readMargin;

    @Inject
    private ReadLadder readLadder;

    @Inject
    private MarginWork work;

    @Inject
    private ReadCallCourse readCallCourse;

    @Inject
    private EnterMarginTable enterMarginTable;

    @Inject
    private SqlRows rows;

    @Inject
    private Clock clock;

    @Test
    void aCallIsRaisedOnceAndMetByCollateralThatAnotherPersonApproved() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.open(entity, "PRINTED", "USD");
        desk.says(account, clock.instant().minusSeconds(60), "58000.00", "96000.00", "61000.00");

        assertThat(desk.toCheck()).as("a venue has spoken").contains(entity.code());
        MarginCall call = desk.check(entity).raised().getFirst();
        assertThat(desk.check(entity).raised()).as("one open call an account").isEmpty();
        assertThat(desk.toCheck()).doesNotContain(entity.code());
        assertThat(call.toInitial()).isEqualByComparingTo("38000.00");
        assertThat(call.toMaintenance()).isEqualByComparingTo("3000.00");
        assertThat(call.dueAt()).isEqualTo(call.raisedAt().plus(Duration.ofHours(24)));
        assertThat(desk.as("preparer", Role.PREPARER, () -> work.of(look(Role.PREPARER)))
                        .getFirst()
                        .items())
                .anySatisfy(item -> assertThat(item.url()).contains("id=" + call.id() + "&"));

        ApprovalCase waiting = desk.meet(call, CollateralToBring.ALL_OF_IT);
        assertThat(waiting.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(waiting.tier()).contains(Tier.T1_SINGLE);
        assertThat(desk.meet(call, CollateralToBring.ALL_OF_IT).id())
                .as("asked again")
                .isEqualTo(waiting.id());
        assertRefused(
                RefusalCode.ALREADY_EXISTS, () -> desk.meet(call, new CollateralToBring("1.00", null, null, null)));
        assertRefused(
                RefusalCode.SOD_PREPARER_IS_APPROVER, () -> desk.approve("preparer", Role.CONTROLLER, waiting.id()));
        assertThat(desk.as("auditor", Role.AUDITOR, () -> cases.facts(waiting))).hasSize(10);
        assertThat(desk.balances(entity)).doesNotContainKey("1150");

        assertThat(desk.approve("controller", Role.CONTROLLER, waiting.id()).status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(desk.balances(entity))
                .as("beside a lot that cost 200.00")
                .containsEntry("1150", "38000.00")
                .containsEntry("1000", "-38200.00");
        assertThat(desk.approve("controller", Role.CONTROLLER, waiting.id()).status())
                .as("approved again")
                .isEqualTo(CaseStatus.POSTED);
        assertThat(desk.balances(entity)).containsEntry("1150", "38000.00");
        assertThat(desk.call(call.id()).status()).isEqualTo(CallStatus.MET);
        assertThat(desk.check(entity).raised()).as("what was brought counts").isEmpty();
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> desk.meet(call, CollateralToBring.ALL_OF_IT));
        assertThat(margin(entity, account).state().status()).isEqualTo(MarginStatus.WARNING);
    }

    @Test
    void partsMeetACallTogetherAndWhatIsWrongIsNamed() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.open(entity, "PRINTED", "BTC");
        desk.says(account, clock.instant().minusSeconds(60), "1", "2", "0.9");
        MarginCall call = desk.check(entity).raised().getFirst();
        assertThat(call.amount()).isEqualByComparingTo("1");

        assertWrong("paid", () -> desk.meet(call, CollateralToBring.ALL_OF_IT));
        assertWrong("amount", () -> desk.meet(call, new CollateralToBring("0.123456789", "1.00", null, null)));
        assertWrong("amount", () -> desk.meet(call, new CollateralToBring("-1", "1.00", null, null)));
        assertWrong(
                "paidOn",
                () -> desk.meet(
                        call,
                        new CollateralToBring(
                                "1", "60000.00", entity.dayOf(call.raisedAt()).minusDays(1), null)));
        assertWrong(
                "paidOn",
                () -> desk.meet(
                        call,
                        new CollateralToBring(
                                "1", "60000.00", entity.dayOf(call.dueAt()).plusDays(1), null)));

        ApprovalCase half = desk.meet(call, new CollateralToBring("0.4", "24000.00", null, "WIRE-1"));
        desk.approve("controller", Role.CONTROLLER, half.id());
        assertThat(desk.call(call.id()).status()).isEqualTo(CallStatus.OPEN);
        List<MarginPoint> course = desk.as("auditor", Role.AUDITOR, () -> readCallCourse.of(call.id()));
        assertThat(course).extracting(MarginPoint::at).isSorted().contains(call.raisedAt());
        assertThat(course.stream()
                        .map(point -> point.balance().stripTrailingZeros().toPlainString()))
                .as("as the venue spoke, as the call was raised, as a part was posted, and now")
                .containsExactly("1", "1", "1.4", "1.4");
        assertThat(course).allSatisfy(point -> {
            assertThat(point.initial()).isEqualByComparingTo("2");
            assertThat(point.maintenance()).isEqualByComparingTo("0.9");
        });
        ApprovalCase rest = desk.meet(call, new CollateralToBring(null, "36000.00", null, "WIRE-2"));
        desk.approve("controller", Role.CONTROLLER, rest.id());
        assertThat(desk.call(call.id()).status()).isEqualTo(CallStatus.MET);
        assertThat(desk.balances(entity)).containsEntry("1150", "60000.00");
    }

    @Test
    void aCallIsCancelledWhereTheAccountHasRecoveredAndBreachedOnceItIsDue() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.open(entity, "PRINTED", "USD");
        Instant begin = clock.instant();
        desk.says(account, begin.minusSeconds(60), "70000.00", "96000.00", "61000.00");
        MarginCall first = desk.check(entity).raised().getFirst();
        desk.says(account, begin.minusSeconds(50), "200000.00", "96000.00", "61000.00");

        MarginCall cancelled = desk.check(entity).ended().getFirst();
        assertThat(cancelled.status()).isEqualTo(CallStatus.CANCELLED);
        assertThat(cancelled.end().orElseThrow().reason()).contains("OK", "0.305000");

        desk.says(account, begin.minusSeconds(40), "58000.00", "96000.00", "61000.00");
        MarginCall second = desk.check(entity).raised().getFirst();
        assertThat(second.number()).isEqualTo(2);
        ApprovalCase waiting = desk.meet(second, CollateralToBring.ALL_OF_IT);
        assertThat(desk.checkAt(entity, second.dueAt().minusSeconds(1)).ended()).isEmpty();
        assertThat(desk.checkAt(entity, second.dueAt()).ended().getFirst().status())
                .isEqualTo(CallStatus.BREACHED);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> desk.approve("controller", Role.CONTROLLER, waiting.id()));
        assertThat(desk.balances(entity)).doesNotContainKey("1150");
        assertThat(desk.check(entity).raised().getFirst().number()).isEqualTo(3);
        assertThat(rows.list(
                        "SELECT action FROM audit_event WHERE subject_type = 'MARGIN_CALL' AND subject_id IN (?, ?)"
                                + " ORDER BY seq",
                        row -> row.getString(1),
                        String.valueOf(first.id()),
                        String.valueOf(second.id())))
                .containsExactly(
                        "MARGIN_CALL_RAISED", "MARGIN_CALL_CANCELLED", "MARGIN_CALL_RAISED", "MARGIN_CALL_BREACHED");
    }

    @Test
    void positionsAtNewerMarksCountByTheTableOfTheVenue() {
        ReportingEntity entity = company.found();
        enterTable("TABLED");
        TradingAccount account = desk.open(entity, "TABLED", "USD");
        Instant begin = clock.instant().minusSeconds(120);
        desk.says(account, begin, "15000.00", "0", "0");
        String symbol = desk.perpetual();
        desk.holds(account, symbol, "2", "60000", begin);
        assertThat(margin(entity, account).basis()).isEqualTo(MarginBasis.VENUE);

        desk.marked(symbol, "60000", begin.minusSeconds(10));
        desk.marked(symbol, "60000", begin.plusSeconds(10));
        var now = margin(entity, account);
        assertThat(now.basis()).isEqualTo(MarginBasis.POSITIONS);
        assertThat(now.positions().getFirst().liquidationPrice()).contains(new BigDecimal("53030.30"));
        var ladder = desk.as("risk", Role.RISK, () -> readLadder.of(entity.code(), Optional.empty(), List.of()));
        assertThat(ladder.first().getFirst().fall())
                .hasValueSatisfying(fall -> assertThat(fall).isEqualByComparingTo("0.1140"));
        assertThat(ladder.rungs()).hasSize(13);
        assertThat(ladder.rungs().get(3).cost().cost().orElseThrow().amount())
                .as("at a fall of 15 %: margin balance −3,000, initial margin 5,100")
                .isEqualByComparingTo("8100.00");

        desk.marked(symbol, "51000", begin.plusSeconds(20));
        assertThat(desk.check(entity).raised().getFirst().amount()).isEqualByComparingTo("8100.00");
    }

    @Test
    void theDatabaseKeepsOneOpenCallAnAccountAndChangesNone() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.open(entity, "PRINTED", "USD");
        desk.says(account, clock.instant().minusSeconds(60), "58000.00", "96000.00", "61000.00");
        MarginCall call = desk.check(entity).raised().getFirst();
        String again =
                "INSERT INTO margin_call (id, entity_id, account_id, number_in, after_number, reading_id, to_initial,"
                        + " to_maintenance, raised_at, raised_by, due_at, asked_of) SELECT -1, entity_id, account_id, %s, %s, reading_id,"
                        + " to_initial, to_maintenance, raised_at, raised_by, due_at, asked_of FROM margin_call WHERE id = ?";
        String ends =
                "INSERT INTO margin_call_end (id, call_id, account_id, number_in, due_at, status, transfer_id, reading_id,"
                        + " reason, ended_by, ended_at) SELECT -1, id, account_id, number_in, due_at, '%s', NULL, %s, 'x', 'x', raised_at"
                        + " FROM margin_call WHERE id = ?";

        assertUnwritable(again.formatted("2", "1"), call.id());
        assertUnwritable(again.formatted("2", "NULL"), call.id());
        assertUnwritable(again.formatted("1", "NULL"), call.id());
        assertUnwritable(ends.formatted("BREACHED", "reading_id"), call.id());
        assertUnwritable(ends.formatted("MET", "NULL"), call.id());
        assertUnwritable(ends.formatted("CANCELLED", "NULL"), call.id());
        for (String table : List.of("margin_call", "margin_reading", "margin_check")) {
            assertUnwritable("UPDATE " + table + " SET id = id WHERE id > ?", 0L);
            assertUnwritable("DELETE FROM " + table + " WHERE id > ?", 0L);
        }
    }

    /** 1 % maintenance and 5 % initial margin of whatever is linear. */
    private void enterTable(String venue) {
        String table = TableText.header() + venue + ",2020-01-01,TERMS,0.60,0.80,ISOLATED_FLAT_RATE,,24,,,,,,,,,,\n"
                + venue + ",2020-01-01,BRACKET,,,,,,,*,LINEAR,0,0.05,0.01,,,,\n";
        desk.as(
                "admin",
                Role.ADMIN,
                () -> enterMarginTable.enter(
                        Upload.of(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "tables.csv"), ""));
    }

    private AccountMargin margin(ReportingEntity entity, TradingAccount account) {
        return desk
                .as("auditor", Role.AUDITOR, () -> readMargin.of(entity.code(), Optional.empty()))
                .accounts()
                .stream()
                .filter(each -> each.account().account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static LookedAt look(Role role) {
        return new LookedAt(Set.of(role), "", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));
    }

    private void assertUnwritable(String sql, Object... values) {
        assertThatThrownBy(() -> desk.inTransaction(() -> rows.execute(sql, values)))
                .as(sql)
                .isInstanceOf(RuntimeException.class);
    }

    private static void assertWrong(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors().stream().map(Refusal.FieldError::field))
                                .containsExactly(field));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
