package org.ballast.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;

class OpeningFormTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Chart CHART = new Chart(
            "TEST",
            List.of(
                    account("1000", Optional.empty(), Optional.empty()),
                    account("1500", Optional.of(UnitOfAccount.Kind.LOT), Optional.empty()),
                    account("2500", Optional.empty(), Optional.empty()),
                    account("2999", Optional.empty(), Optional.of(DAY.minusDays(1))),
                    account("3000", Optional.empty(), Optional.empty())),
            Map.of());

    private final ImportErrors errors = new ImportErrors();
    private final OpeningForm form = new OpeningForm(CHART, USD, DAY);
    private long line;

    @Test
    void balancesOnBothSidesAreTheLinesOfTheEntry() {
        row("1000", "1300000.00", "");
        row("2500", "", "300000");
        row("3000", "0", "1000000.00");
        assertThat(form.lines(errors))
                .containsExactly(
                        JournalLine.debit(new NumberedAccount("1000"), usd("1300000.00")),
                        JournalLine.credit(new NumberedAccount("2500"), usd("300000.00")),
                        JournalLine.credit(new NumberedAccount("3000"), usd("1000000.00")));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingIsNamedOnTheSideThatLacksIt() {
        row("1000", "100.00", "");
        row("3000", "", "90.00");
        assertThat(form.lines(errors)).hasSize(2);
        assertThat(errors.first())
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "credit", "debits are 100.00 USD and credits 90.00 USD: 10.00 USD is missing here"));
    }

    @Test
    void everyWrongRowIsNamed() {
        row("9999", "1.00", "");
        row("1500", "1.00", "");
        row("2999", "", "1.00");
        row("1000", "1.00", "1.00");
        row("2500", "", "");
        row("3000", "-1.00", "");
        row("1000", "1.005", "");
        assertThat(form.lines(errors)).isEmpty();
        assertThat(errors.first())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly(
                        "1 account", "2 account", "3 account", "4 debit", "5 debit", "6 debit", "7 account", "7 debit");
    }

    @Test
    void aSideThatNoAmountHoldsIsRefused() {
        List<ChartAccount> many = IntStream.range(1000, 1101)
                .mapToObj(number -> account(String.valueOf(number), Optional.empty(), Optional.empty()))
                .toList();
        OpeningForm wide = new OpeningForm(new Chart("TEST", many, Map.of()), USD, DAY);
        for (ChartAccount each : many) {
            wide.read(new ImportRow(
                    1, List.of("account", "debit"), new String[] {each.number(), "999999999999999"}, errors));
        }
        wide.lines(errors);
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactly("one side is more than an amount can hold");
    }

    @Test
    void noBalanceAtAllIsNoEntry() {
        assertThat(form.lines(errors)).isEmpty();
        assertThat(errors.count()).isEqualTo(1);
    }

    private void row(String account, String debit, String credit) {
        line++;
        form.read(new ImportRow(
                line, List.of("account", "debit", "credit"), new String[] {account, debit, credit}, errors));
    }

    private static ChartAccount account(
            String number, Optional<UnitOfAccount.Kind> keptBy, Optional<LocalDate> validTo) {
        return new ChartAccount(
                number,
                "Account " + number,
                ChartAccount.Type.ASSET,
                ChartAccount.Side.DEBIT,
                ChartAccount.Term.CURRENT,
                ChartAccount.Category.NONE,
                keptBy,
                LocalDate.of(1900, 1, 1),
                validTo);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
