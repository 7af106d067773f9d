package org.ballast.margin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.junit.jupiter.api.Test;

/** Margin tables of venues as files say them; what is wrong is named by line and column. */
class TableFormTest {

    private static final List<String> HEADER =
            List.of(TableText.header().strip().split(",", -1));
    private static final String TERMS = "BINANCE,2026-01-01,TERMS,0.60,0.80,ISOLATED_BRACKETS,,24,,,,,,,,,,";

    @Test
    void aDeductionThatIsLeftOutIsWorkedOutSoThatNothingJumps() {
        VenueTable table = read(
                        TERMS,
                        bracket("BTC", "0", "0.008", "0.004", ""),
                        bracket("BTC", "5", "0.01", "0.005", ""),
                        bracket("BTC", "10", "0.02", "0.01", "0.055"))
                .getFirst();

        FuturesBrackets steps =
                table.futuresOf(new ContractGroup("BTC", FuturesStyle.INVERSE)).orElseThrow();
        assertThat(steps.steps().stream()
                        .map(step -> step.maintenance()
                                .deduction()
                                .stripTrailingZeros()
                                .toPlainString()))
                .containsExactly("0", "0.005", "0.055");
        assertThat(steps.maintenance(new BigDecimal("10"))).isEqualByComparingTo("0.045");
        assertThat(steps.initial(new BigDecimal("10"))).isEqualByComparingTo("0.2");
        assertThat(table.terms().rule()).isEqualTo(LiquidationRule.ISOLATED_BRACKETS);
    }

    @Test
    void aDocumentedTierOfAVenueComesOut() {
        FuturesBrackets steps = read(
                        TERMS,
                        bracket("BTC", "0", "0.02", "0.011", ""),
                        bracket("BTC", "40", "0.05", "0.025", "0.56"),
                        bracket("BTC", "50", "0.1", "0.05", "1.81"))
                .getFirst()
                .futuresOf(new ContractGroup("BTC", FuturesStyle.INVERSE))
                .orElseThrow();

        assertThat(steps.maintenance(new BigDecimal("60"))).isEqualByComparingTo("1.19");
    }

    @Test
    void whatATableSaysIsReadAgainFromItsText() {
        VenueTable table = read(
                        TERMS.replace("24,,", "24,\"a, b\","),
                        bracket("*", "0", "0.008", "0.004", ""),
                        bracket("*", "5", "0.01", "0.005", ""),
                        "BINANCE,2026-01-01,OPTION,,,,,,,ETH,LINEAR,,,,,0.15,0.1,0.1")
                .getFirst();

        VenueTable again = readText(TableText.of(table));

        assertThat(again.saysAs(table)).isTrue();
        assertThat(again.source()).isEqualTo("a, b");
        assertThat(again.futuresOf(new ContractGroup("SOL", FuturesStyle.INVERSE)))
                .as("the steps of any")
                .isPresent();
        assertThat(again.optionsOf(new ContractGroup("BTC", FuturesStyle.LINEAR)))
                .isEmpty();
    }

    @Test
    void eachFaultIsNamedByLineAndColumn() {
        assertWrong(List.of("2 valid_from"), TERMS.replace("2026-01-01", "soon"));
        assertWrong(
                List.of("2 call_from", "2 closing_fee"),
                TERMS.replace("0.80,ISOLATED_BRACKETS,", "0.5,ISOLATED_BRACKETS,0.1"));
        assertWrong(List.of("2 closing_fee"), TERMS.replace("BRACKETS,", "BRACKETS_AND_FEE,"));
        assertWrong(List.of("2 hours_to_meet"), TERMS.replace(",24,", ",0.5,"));
        assertWrong(List.of("2 part"), bracket("BTC", "0", "0.1", "0.05", ""));
        assertWrong(List.of("3 part"), TERMS, TERMS);
        assertWrong(List.of("3 floor"), TERMS, bracket("BTC", "1", "0.1", "0.05", ""));
        assertWrong(List.of("3 initial_rate"), TERMS, bracket("BTC", "0", "0.01", "0.05", ""));
        assertWrong(
                List.of("4 maintenance_rate"),
                TERMS,
                bracket("BTC", "0", "0.1", "0.05", ""),
                bracket("BTC", "1", "0.1", "0.05", ""));
        assertWrong(
                List.of("4 deduction"),
                TERMS,
                bracket("BTC", "0", "0.1", "0.05", ""),
                bracket("BTC", "1", "0.2", "0.1", "0.04"));
        assertWrong(List.of("3 share"), TERMS, "BINANCE,2026-01-01,BRACKET,,,,,,,BTC,INVERSE,0,0.1,0.05,,0.15,,");
        assertWrong(List.of("3 least_share"), TERMS, "BINANCE,2026-01-01,OPTION,,,,,,,BTC,INVERSE,,,,,0.1,0.2,0.1");
    }

    private static String bracket(
            String underlying, String floor, String initial, String maintenance, String deduction) {
        return "BINANCE,2026-01-01,BRACKET,,,,,,,%s,INVERSE,%s,%s,%s,%s,,,"
                .formatted(underlying, floor, initial, maintenance, deduction);
    }

    private static List<VenueTable> read(String... lines) {
        ImportErrors errors = new ImportErrors();
        List<VenueTable> tables =
                form(errors, lines).tables().stream().map(TableForm.Read::table).toList();
        assertThat(errors.first()).isEmpty();
        return tables;
    }

    private static VenueTable readText(String text) {
        return read(text.lines().skip(1).toArray(String[]::new)).getFirst();
    }

    private static void assertWrong(List<String> where, String... lines) {
        ImportErrors errors = new ImportErrors();
        var unused = form(errors, lines).tables();
        assertThat(errors.first().stream().map(error -> error.line() + " " + error.field()))
                .containsExactlyElementsOf(where);
    }

    private static TableForm form(ImportErrors errors, String... lines) {
        TableForm form = new TableForm(new TableColumns(false));
        for (int at = 0; at < lines.length; at++) {
            String[] values = lines[at].replace("\"a, b\"", "a; b").split(",", -1);
            for (int column = 0; column < values.length; column++) {
                values[column] = values[column].replace("a; b", "a, b");
            }
            form.read(new ImportRow(at + 2L, HEADER, values, errors));
        }
        return form;
    }
}
