package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.refusals.Refusal;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ticks, the sheet that they move, and its minutes as they are sealed, kept and computed again. */
@InPortal
class LiveSheetIT {

    @Inject
    private TestedCompany company;

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private ReadSeals readSeals;

    @Inject
    private LiveRound round;

    @Inject
    private SealMinute sealMinute;

    @Inject
    private TickBoard board;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    private ReportingEntity entity;

    @BeforeEach
    void found() {
        entity = company.priced();
    }

    @Test
    void aTickMovesTheSheetAndTheLedgerIsNotTouched() {
        long entries = number("SELECT COUNT(*) FROM journal_entry");
        Instant now = clock.instant();

        assertThat(take(tick(now, "150.00"), tick(now.minusMillis(1), "1.00"))).isEqualTo(new TickCounts(1, 1));

        LiveSheet sheet = sheet();
        assertThat(sheet.digitalAssets()).isEqualTo(Money.of("300.00", entity.functionalCurrency()));
        assertThat(sheet.unrealised()).isEqualTo(Money.of("100.00", entity.functionalCurrency()));
        assertThat(sheet.status()).isEqualTo(FeedStatus.LIVE);
        assertThat(number("SELECT COUNT(*) FROM journal_entry")).isEqualTo(entries);
    }

    @Test
    void oneWrongTickOfABatchIsNamedAndNoneOfThemCounts() {
        NewTick wrong = new NewTick("NOWHERE", "BTC", clock.instant().toString(), "1", null);

        assertThatThrownBy(() -> take(tick(clock.instant(), "150.00"), wrong))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.errors().getFirst().line()).isEqualTo(2);
                    assertThat(refusal.errors().getFirst().field()).isEqualTo("market");
                });
        assertThat(sheet().unpriced()).containsExactly("BTC");
        assertThatThrownBy(() -> currentUser.actingAs("auditor", Role.AUDITOR, () -> takeTicks.take(List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsPostedMovesThePostedSideAtOnce() {
        take(tick(clock.instant(), "150.00"));
        Money before = sheet().posted().digitalAssets();

        company.lots(entity.code(), "L-LATER,BTC,2024-01-20,1,90.00,USD");

        assertThat(sheet().posted().digitalAssets())
                .isEqualTo(before.plus(Money.of("90.00", entity.functionalCurrency())));
    }

    @Test
    void ofManyWhoSealAMinuteOneDoesAndItIsComputedAgain() throws Exception {
        take(tick(clock.instant(), "150.00"));
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> rounds = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(node ->
                            nodes.submit(() -> round.go(Set.of(entity.book().id()))))
                    .toList();
            for (Future<?> each : rounds) {
                each.get();
            }
        }

        LocalDate today = entity.dayOf(clock.instant());
        currentUser.actingAs("auditor", Role.AUDITOR, () -> {
            assertThat(readSeals.check(entity.code(), today.minusDays(1), today))
                    .satisfies(check -> assertThat(check.isWhole()).isTrue())
                    .satisfies(check -> assertThat(check.seals()).isBetween(1L, 2L));
            assertThatThrownBy(() -> readSeals.check(entity.code(), today.minusDays(31), today))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("more than 31 days");
            assertThat(readSeals.ofDay(entity.code(), today, java.util.Optional.empty(), false, 10))
                    .isNotEmpty();
            return today;
        });
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE action = 'LIVE_SHEETS_SEALED'"))
                .isPositive();
        assertThatThrownBy(() ->
                        change("UPDATE live_seal SET equity = 0, total_assets = total_liabilities WHERE book_id = "
                                + entity.book().id()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aMinuteBeforeTheLastSealIsLeftOutAndSealingGoesOn() {
        take(tick(clock.instant(), "150.00"));
        round.go(Set.of());
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        assertThat(seals(minute.plusSeconds(120))).isOne();

        assertThat(seals(minute.plusSeconds(60))).as("before the last one").isZero();
        assertThat(seals(minute.plusSeconds(120))).as("a second time").isZero();
        assertThat(seals(minute.plusSeconds(180))).isOne();
    }

    @Test
    void ofOneInstantTheTickThatCameLaterIsKept() {
        Instant now = clock.instant();
        take(tick(now, "150.00"));
        round.go(Set.of());
        take(tick(now, "151.00"));
        round.go(Set.of());

        assertThat(number("SELECT COUNT(*) FROM latest_tick t JOIN market m ON m.id = t.market_id WHERE m.code = '"
                        + entity.code() + "' AND t.price = 151"))
                .isOne();
    }

    private long seals(Instant minute) {
        String ofBook = "SELECT COUNT(*) FROM live_seal WHERE book_id = "
                + entity.book().id();
        long before = number(ofBook);
        currentUser.actingAs("portal", Role.SYSTEM, () -> sealMinute.seal(minute));
        return number(ofBook) - before;
    }

    @Test
    void whatIsKeptIsFoundByAServerThatStarts() {
        Instant now = clock.instant();
        take(tick(now, "150.00"));
        round.go(Set.of());

        assertThat(number("SELECT COUNT(*) FROM latest_tick t JOIN market m ON m.id = t.market_id WHERE m.code = '"
                        + entity.code() + "' AND t.price = 150"))
                .isOne();
        take(tick(now.plusMillis(5), "151.00"));
        round.go(Set.of());
        assertThat(number("SELECT COUNT(*) FROM latest_tick t JOIN market m ON m.id = t.market_id WHERE m.code = '"
                        + entity.code() + "' AND t.price = 151"))
                .isOne();
        assertThat(board.isEmpty()).isFalse();
    }

    @Test
    void aTickThatIsTooOldLeavesTheSheetDownAndNothingIsClaimed() {
        take(tick(clock.instant().minus(Duration.ofMinutes(16)), "150.00"));

        assertThat(sheet().status()).isEqualTo(FeedStatus.DOWN);
        assertThat(sheet().solvencyRatio()).isEmpty();
    }

    private TickCounts take(NewTick... ticks) {
        return currentUser.actingAs("preparer", Role.PREPARER, () -> takeTicks.take(List.of(ticks)));
    }

    private LiveSheet sheet() {
        return currentUser.actingAs("auditor", Role.AUDITOR, () -> readLiveSheet.now(entity.code()));
    }

    private NewTick tick(Instant at, String price) {
        return new NewTick(entity.code(), "BTC", at.toString(), price, null);
    }

    private long number(String query) {
        return rows.list(query, row -> row.getLong(1)).getFirst();
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        try {
            int changed = rows.execute(statement);
            throw new AssertionError(changed + " rows were changed");
        } finally {
            transaction.rollback();
        }
    }
}
