package org.ballast.marktomarket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.marktomarket.domain.Contracts.NOTHING_POSTED;
import static org.ballast.marktomarket.domain.Contracts.USD;
import static org.ballast.marktomarket.domain.Contracts.usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.JournalLine;
import org.ballast.marktomarket.domain.DerivativeBalances.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is posted of a position leaves it in the books with what it is worth, on its line, whatever stood there before. */
class PositionMovementsTest {

    private static final Money NONE = usd("0.00");

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterPostingThereIsNothingMore(int seed) {
        Random random = new Random(seed);
        PostedPosition posted = NOTHING_POSTED;
        for (int period = 0; period < 4; period++) {
            PositionAmounts wanted = PositionAmounts.upTo(amount(random), amount(random), amount(random));
            boolean endsWithinAYear = random.nextBoolean();
            List<Movement> movements = PositionMovements.of(wanted, posted, endsWithinAYear);
            for (Movement movement : movements) {
                posted = posted.plus(movement);
            }

            assertThat(posted.amounts()).isEqualTo(wanted);
            assertThat(posted.balances()).isEqualTo(DerivativeBalances.of(wanted.carrying(), endsWithinAYear));
            assertThat(PositionMovements.of(wanted, posted, endsWithinAYear)).isEmpty();
            assertThat(movements).doesNotHaveDuplicates();
            assertBalanced(MarkEntry.of(movements));
        }
    }

    @Test
    void aFutureThatTurnsIsAnAssetNoMoreAndALiability() {
        PostedPosition before = NOTHING_POSTED.plus(gain("100.00"));

        List<Movement> movements = PositionMovements.of(PositionAmounts.upTo(NONE, usd("-50.00"), NONE), before, true);

        assertThat(MarkEntry.of(movements))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_LOSS, usd("150.00")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_ASSETS, usd("100.00")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_LIABILITIES, usd("50.00")));
    }

    @Test
    void whatEndsWithinAYearByNowPassesToAnotherLine() {
        PostedPosition before = new PostedPosition(
                PositionAmounts.upTo(usd("80.00"), usd("80.00"), NONE), DerivativeBalances.of(usd("80.00"), false));

        List<Movement> movements = PositionMovements.of(before.amounts(), before, true);

        assertThat(movements).extracting(Movement::kind).containsExactly(MovementKind.RECLASSIFIED);
        assertThat(MarkEntry.of(movements))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_ASSETS, usd("80.00")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_ASSETS_NON_CURRENT, usd("80.00")));
    }

    @Test
    void boughtAndSoldInOnePeriodStandsOnBothSides() {
        List<Movement> movements =
                PositionMovements.of(PositionAmounts.upTo(usd("100.00"), NONE, usd("130.00")), NOTHING_POSTED, true);

        assertThat(movements)
                .extracting(Movement::kind)
                .containsExactly(MovementKind.PREMIUM, MovementKind.GAIN, MovementKind.SETTLED);
        assertThat(MarkEntry.of(movements.stream()
                        .filter(each -> each.kind().proposedAs() == MarkKind.SETTLEMENT)
                        .toList()))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_ASSETS, usd("100.00")),
                        JournalLine.debit(DerivativeRole.MARGIN_DEPOSITS, usd("130.00")),
                        JournalLine.credit(DerivativeRole.MARGIN_DEPOSITS, usd("100.00")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_ASSETS, usd("130.00")));
    }

    @Test
    void theMatrixSaysOneThingOfEachPostingAndCashIsNoIncome() {
        assertThat(DerivativeMatrix.rows().stream()
                        .map(row -> row.kind() + "|" + row.side() + "|" + row.sign())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(DerivativeMatrix.rows()).allSatisfy(row -> {
            boolean earns =
                    row.debit() == DerivativeRole.DERIVATIVE_LOSS || row.credit() == DerivativeRole.DERIVATIVE_GAIN;
            assertThat(earns).isEqualTo(row.kind() == MovementKind.LOSS || row.kind() == MovementKind.GAIN);
        });
        assertThat(DerivativeMatrix.marginRows())
                .extracting(row -> row.debit().name() + " " + row.credit().name())
                .containsExactly("MARGIN_DEPOSITS CASH", "CASH MARGIN_DEPOSITS");
    }

    private static Movement gain(String amount) {
        return new Movement(MovementKind.GAIN, DerivativeBalances.of(usd(amount), true));
    }

    private static void assertBalanced(List<JournalLine> lines) {
        assertThat(Money.sum(lines.stream().map(JournalLine::debit).toList(), USD))
                .isEqualTo(Money.sum(lines.stream().map(JournalLine::credit).toList(), USD));
        assertThat(lines).noneMatch(line -> line.account().name().equals(Line.CURRENT_ASSET.name()));
    }

    private static Money amount(Random random) {
        return random.nextInt(4) == 0
                ? NONE
                : new Money(BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, 2), USD);
    }
}
