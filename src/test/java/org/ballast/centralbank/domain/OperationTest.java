package org.ballast.centralbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 22);

    static Stream<Operation> everyOperation() {
        return Arrays.stream(OperationKind.values()).flatMap(kind -> {
            Stream<Operation> begin = Stream.of(operation(kind, OperationLeg.BEGIN, "0"));
            Stream<Operation> end = Stream.of("0", "0.25", "-0.25")
                    .filter(result -> kind.hasResult() || result.equals("0"))
                    .map(result -> operation(kind, OperationLeg.END, result));
            return kind.canEnd() ? Stream.concat(begin, end) : begin;
        });
    }

    private static Operation operation(OperationKind kind, OperationLeg leg, String result) {
        return new Operation(kind, leg, DAY, money("100"), money(result));
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void debitsAreCreditsAndEachLineHasOneSide(Operation operation) {
        List<Operation.Line> lines = operation.lines();

        assertThat(Money.sum(lines.stream().map(Operation.Line::debit).toList(), EUR))
                .isEqualTo(Money.sum(lines.stream().map(Operation.Line::credit).toList(), EUR));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.debit().isPositive())
                        .isNotEqualTo(line.credit().isPositive()));
        assertThat(lines).extracting(Operation.Line::role).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "OUTRIGHT_PURCHASE,   100,  100,  100,  100,    0",
        "REPO,                100,  100,  100,  100,    0",
        "REVERSE_REPO,          0, -100, -100, -100,    0",
        "LENDING,             100,  100,  100,  100,    0",
        "SWAP,                100,    0,    0,  100,    0",
        "SWAP_DRAWING,          0,  100,  100,    0,    0",
        "BANKNOTES,             0, -100,    0,    0,    0",
        "REMITTANCE,            0,    0,    0, -100, -100",
        "GOVERNMENT_PAYMENT,    0,  100,  100,  100,    0"
    })
    void aBeginningDoesThisToWhatIsWatched(
            OperationKind kind, String assets, String reserves, String baseMoney, String netLiquidity, String equity) {
        assertThat(operation(kind, OperationLeg.BEGIN, "0").effect())
                .isEqualTo(new OperationEffect(
                        money(assets), money(reserves), money(baseMoney), money(netLiquidity), money(equity)));
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void anEndTakesItsBeginningBackAndLeavesTheResultInEquity(Operation operation) {
        if (operation.leg() == OperationLeg.BEGIN) {
            return;
        }
        OperationEffect began =
                operation(operation.kind(), OperationLeg.BEGIN, "0").effect();
        OperationEffect ended = operation.effect();

        assertThat(began.assets().plus(ended.assets())).isEqualTo(money("0"));
        assertThat(ended.equity()).isEqualTo(operation.result());
        assertThat(began.reserves().plus(ended.reserves()))
                .isEqualTo(
                        operation.kind() == OperationKind.SWAP
                                ? money("0")
                                : operation.result().negated());
    }

    @Test
    void interestOnARepoIsTakenFromReserves() {
        assertThat(operation(OperationKind.REPO, OperationLeg.END, "0.25").lines())
                .containsExactly(
                        line(CentralBankRole.RESERVES_OF_BANKS, "100.25", "0"),
                        line(CentralBankRole.REPO_CLAIMS, "0", "100"),
                        line(CentralBankRole.POLICY_INCOME, "0", "0.25"));
    }

    @Test
    void interestOnAReverseRepoIsCreditedToReserves() {
        assertThat(operation(OperationKind.REVERSE_REPO, OperationLeg.END, "-0.25")
                        .lines())
                .containsExactly(
                        line(CentralBankRole.REVERSE_REPOS, "100", "0"),
                        line(CentralBankRole.POLICY_EXPENSE, "0.25", "0"),
                        line(CentralBankRole.RESERVES_OF_BANKS, "0", "100.25"));
    }

    @Test
    void whatIsTakenAwayMustBeThere() {
        assertThat(operation(OperationKind.BANKNOTES, OperationLeg.BEGIN, "0").takenFrom())
                .isEqualTo(Map.of(CentralBankRole.RESERVES_OF_BANKS, money("100")));
        assertThat(operation(OperationKind.REPO, OperationLeg.END, "0.25").takenFrom())
                .isEqualTo(Map.of(
                        CentralBankRole.RESERVES_OF_BANKS, money("100.25"), CentralBankRole.REPO_CLAIMS, money("100")));
        assertThat(operation(OperationKind.OUTRIGHT_PURCHASE, OperationLeg.BEGIN, "0")
                        .takenFrom())
                .isEmpty();
    }

    @Test
    void whatCannotBeIsNoOperation() {
        assertThatThrownBy(() -> operation(OperationKind.REMITTANCE, OperationLeg.END, "0"))
                .hasMessageContaining("has no end");
        assertThatThrownBy(() -> operation(OperationKind.REPO, OperationLeg.BEGIN, "1"))
                .hasMessageContaining("earns nothing");
        assertThatThrownBy(() -> new Operation(OperationKind.REPO, OperationLeg.BEGIN, DAY, money("0"), money("0")))
                .hasMessageContaining("more than zero");
    }

    private static Operation.Line line(CentralBankRole role, String debit, String credit) {
        return new Operation.Line(role, money(debit), money(credit));
    }

    private static Money money(String amount) {
        return Money.of(amount, EUR);
    }
}
