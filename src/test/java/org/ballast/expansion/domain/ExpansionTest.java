package org.ballast.expansion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.expansion.domain.MovedBook.usd;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.Leg.Side;
import org.ballast.expansion.persistence.SeededRules;
import org.ballast.journal.domain.JournalEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The change of total assets split exactly (accounting.md §10.2). */
class ExpansionTest {

    private static final BigDecimal UNITS = new BigDecimal("11.95");
    private final JsonObject vector = read();

    @Test
    void aCentralBankNamesItsNumbersAsTheBasicChartDoesAndRevaluesByPrice() {
        assertThat(SeededRules.OF_CENTRAL_BANK)
                .containsAll(SeededRules.OF_BASIC)
                .anyMatch(rule -> rule.source() == Source.PRICE
                        && rule.numbers().equals(Optional.of(new SourceRule.Numbers("3310", "3310"))));
    }

    @Test
    void theQuarterOfTheEntityAtFairValueIsSplitAsTheVectorSays() {
        JsonObject inputs = vector.getJsonObject("fairValueEntity").getJsonObject("inputs");
        JsonObject expected = vector.getJsonObject("fairValueEntity").getJsonObject("expected");
        JsonObject components = expected.getJsonObject("components");
        JsonObject sources = expected.getJsonObject("bySource");
        Expansion quarter = helix(inputs, components, sources)
                .expansion(asset(
                        UNITS, inputs.getString("openingDigitalAssets"), inputs.getString("closingDigitalAssets")));

        assertThat(quarter.change()).isEqualTo(money(expected, "change"));
        assertThat(quarter.residual()).isEqualTo(usd("0.00"));
        assertThat(quarter.closing())
                .isEqualTo(money(inputs, "closingCash").plus(money(inputs, "closingDigitalAssets")));
        assertThat(quarter.besideSwaps(Source.ADOPTION_EQUITY).plus(quarter.besideSwaps(Source.ADOPTION_TAX)))
                .isEqualTo(money(components, "accountingChange"));
        assertThat(quarter.leg(Swap.PURCHASES, Side.DIGITAL)).isEqualTo(money(components, "purchases_digital"));
        assertThat(quarter.leg(Swap.PURCHASES, Side.CASH)).isEqualTo(money(components, "purchases_cash"));
        assertThat(quarter.leg(Swap.DISPOSALS, Side.DIGITAL)).isEqualTo(money(components, "disposals_digital"));
        assertThat(quarter.leg(Swap.DISPOSALS, Side.CASH)).isEqualTo(money(components, "disposals_cash"));
        assertThat(quarter.besideSwaps(Source.PRICE)).isEqualTo(money(components, "priceChange"));
        assertThat(quarter.besideSwaps(Source.WRITE_DOWN)).isEqualTo(money(components, "writeDown"));
        assertThat(quarter.besideSwaps(Source.REVERSAL)).isEqualTo(money(components, "reversal"));
        assertThat(quarter.besideSwaps(Source.DEBT_DRAWN)).isEqualTo(money(components, "debtDrawn"));
        assertThat(quarter.besideSwaps(Source.DEBT_REPAID)).isEqualTo(money(components, "debtRepaid"));
        assertThat(quarter.besideSwaps(Source.EQUITY_ISSUED)).isEqualTo(money(components, "equityIssued"));
        assertThat(quarter.besideSwaps(Source.OPERATIONS)).isEqualTo(money(components, "operatingCashFlow"));

        assertThat(quarter.source(Source.DEBT_DRAWN).plus(quarter.source(Source.DEBT_REPAID)))
                .isEqualTo(money(sources, "netDebt"));
        assertThat(quarter.source(Source.EQUITY_ISSUED)).isEqualTo(money(sources, "equityIssued"));
        assertThat(quarter.source(Source.OPERATIONS)).isEqualTo(money(sources, "operatingCashFlow"));
        assertThat(quarter.source(Source.ADOPTION_EQUITY)).isEqualTo(money(sources, "adoptionRetainedEarnings"));
        assertThat(quarter.source(Source.ADOPTION_TAX)).isEqualTo(money(sources, "adoptionDeferredTaxLiability"));
        assertThat(quarter.source(Source.PRICE)).isEqualTo(money(sources, "cryptoRemeasurementPreTax"));
        assertThat(quarter.source(Source.FEES)).isEqualTo(money(sources, "sellingFee"));
    }

    @Test
    void theEntityAtCostUnderIfrsIsSplitAsTheVectorSays() {
        JsonObject inputs = vector.getJsonObject("ifrsCostEntity").getJsonObject("inputs");
        JsonObject expected = vector.getJsonObject("ifrsCostEntity").getJsonObject("expected");
        JsonObject sources = expected.getJsonObject("bySource");
        Expansion year = new MovedBook()
                .opensWith("1000", inputs.getString("cash0"))
                .opensWith("1500", inputs.getString("da0"))
                .moves(Kind.ACQUISITION, "1500", "1000", inputs.getString("purchases"))
                .moves(Kind.DISPOSAL, "1000", "1500", inputs.getString("disposalsCarrying"))
                .moves(
                        Kind.DISPOSAL,
                        "1000",
                        "4100",
                        money(inputs, "proceeds")
                                .minus(money(inputs, "disposalsCarrying"))
                                .amount()
                                .toPlainString())
                .moves(Kind.IMPAIRMENT, "6100", "1590", inputs.getString("writeDown"))
                .moves(Kind.REVERSAL, "1590", "4120", inputs.getString("reversal"))
                .moves(Kind.MANUAL, "1000", "2500", inputs.getString("debt"))
                .moves(Kind.CAPITAL, "1000", "3000", inputs.getString("equity"))
                .moves(Kind.MANUAL, "6000", "1000", inputs.getString("opex"))
                .expansion(asset(UNITS, inputs.getString("da0"), expected.getString("closingDigitalAssets")));

        assertThat(year.closing()).isEqualTo(money(expected, "closingTotal"));
        assertThat(year.change()).isEqualTo(money(expected, "change"));
        assertThat(year.others().getFirst().closing()).isEqualTo(money(expected, "closingCash"));
        assertThat(year.source(Source.DEBT_DRAWN)).isEqualTo(money(sources, "debt"));
        assertThat(year.source(Source.EQUITY_ISSUED)).isEqualTo(money(sources, "equityIssued"));
        assertThat(year.source(Source.DISPOSAL_RESULT)).isEqualTo(money(sources, "gainOnDisposal"));
        assertThat(year.source(Source.WRITE_DOWN)).isEqualTo(money(sources, "writeDown"));
        assertThat(year.source(Source.REVERSAL)).isEqualTo(money(sources, "reversal"));
        assertThat(year.source(Source.OPERATIONS)).isEqualTo(money(sources, "opex"));
        assertThat(year.leg(Swap.DISPOSALS, Side.DIGITAL).plus(year.leg(Swap.DISPOSALS, Side.CASH)))
                .isEqualTo(money(sources, "gainOnDisposal"));
    }

    @Test
    void anAssetIsSplitIntoPriceAndQuantityAsTheVectorSays() {
        JsonObject inputs = vector.getJsonObject("priceQuantitySplit").getJsonObject("inputs");
        JsonObject expected = vector.getJsonObject("priceQuantitySplit").getJsonObject("expected");
        BigDecimal q0 = new BigDecimal(inputs.getString("q0"));
        BigDecimal q1 = new BigDecimal(inputs.getString("q1"));
        AssetChange change = new AssetChange(
                "BTC",
                "Bitcoin",
                q0,
                new Money(q0.multiply(new BigDecimal(inputs.getString("p0"))), MovedBook.USD),
                q1,
                new Money(q1.multiply(new BigDecimal(inputs.getString("p1"))), MovedBook.USD));
        assertThat(change.priceEffect()).isEqualTo(money(expected, "priceEffect"));
        assertThat(change.quantityEffect()).isEqualTo(money(expected, "quantityEffectAtClosingPrice"));
        assertThat(change.change()).isEqualTo(money(expected, "total"));
    }

    @Test
    void whatIsSoldOutOrNewIsAllQuantity() {
        AssetChange sold = asset(UNITS, "100.00", BigDecimal.ZERO, "0.00");
        assertThat(sold.priceEffect()).isEqualTo(usd("0.00"));
        assertThat(sold.quantityEffect()).isEqualTo(usd("-100.00"));
        AssetChange bought = asset(BigDecimal.ZERO, "0.00", UNITS, "100.00");
        assertThat(bought.priceEffect()).isEqualTo(usd("0.00"));
        assertThat(bought.quantityEffect()).isEqualTo(usd("100.00"));
    }

    @Test
    void aMirrorTakesBackWhatTheEntryToldOnTheSameSource() {
        Expansion mirrored = new MovedBook()
                .opensWith("1000", "1000.00")
                .moves(Kind.MANUAL, "1000", "2500", "500.00")
                .takesBack(Kind.MANUAL, "1000", "2500", "200.00")
                .expansion();
        assertThat(mirrored.source(Source.DEBT_DRAWN)).isEqualTo(usd("300.00"));
        assertThat(mirrored.source(Source.DEBT_REPAID)).isEqualTo(usd("0.00"));
    }

    @Test
    void aLotThatIsTakenOutGoesWithItsCashAndItsFee() {
        Expansion corrected = new MovedBook()
                .opensWith("1000", "1000.00")
                .moves(Kind.ACQUISITION, "1510", "1000", "400.00")
                .moves(Kind.ACQUISITION, "6000", "1000", "5.00")
                .takesBack(Kind.CORRECTION, "1510", "1000", "400.00")
                .takesBack(Kind.CORRECTION, "6000", "1000", "5.00")
                .expansion();
        assertThat(corrected.leg(Swap.CORRECTIONS, Side.DIGITAL)).isEqualTo(usd("-400.00"));
        assertThat(corrected.leg(Swap.CORRECTIONS, Side.CASH)).isEqualTo(usd("405.00"));
        assertThat(corrected.source(Source.FEES)).isEqualTo(usd("0.00"));
        assertThat(corrected.growth().purchases()).isEqualTo(usd("0.00"));
    }

    @Test
    void itExpandsWhereBothConditionsAreMetAndOnlyThen() {
        assertThat(new Growth(usd("1000.00"), usd("50.00"), usd("50.00"), usd("50.00")).isExpansion())
                .as("5 % is not more than 5 %")
                .isFalse();
        assertThat(new Growth(usd("1000.00"), usd("50.01"), usd("50.00"), usd("50.00")).isExpansion())
                .isTrue();
        assertThat(new Growth(usd("1000.00"), usd("100.00"), usd("50.00"), usd("90.00")).isExpansion())
                .as("half is not more than half")
                .isFalse();
        assertThat(new Growth(usd("1000.00"), usd("100.00"), usd("90.00"), usd("-10.00")).financed())
                .isEqualTo(usd("0.00"));
        assertThat(new Growth(usd("0.00"), usd("10.00"), usd("10.00"), usd("10.00")).isExpansion())
                .as("from nothing")
                .isTrue();
        assertThat(new Growth(usd("1000.00"), usd("-100.00"), usd("90.00"), usd("90.00")).isExpansion())
                .isFalse();
    }

    @Test
    void whatIsLeftOverIsAFaultAndNeverALineOfRounding() {
        MovedBook book = new MovedBook().opensWith("1500", "10.00").moves(Kind.MANUAL, "1000", "2500", "5.00");
        assertThatThrownBy(() -> book.expansion(asset(UNITS, "10.00", "10.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("assets come to");
    }

    /** Appendix C 8: whatever is posted, nothing is left over. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLeftOverOfAnySequenceOfEntries(long seed) {
        Random random = new Random(seed);
        String[] accounts = {
            "1000", "1100", "1200", "2000", "2150", "2200", "2300", "2500", "2600", "3000", "3100", "3200", "3300",
                    "3400",
            "4000", "4100", "4110", "4120", "4300", "6000", "6010", "6100", "6110", "6150", "6200", "6210", "6300",
                    "8000"
        };
        List<Kind> kinds = List.of(Kind.values());
        MovedBook book = new MovedBook().opensWith("1000", "100000.00");
        for (int entry = 0; entry < 200; entry++) {
            Kind kind = kinds.get(random.nextInt(kinds.size()));
            String debit = accounts[random.nextInt(accounts.length)];
            String credit = accounts[random.nextInt(accounts.length)];
            String amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).toPlainString();
            if (random.nextInt(5) == 0) {
                book.takesBack(kind, debit, credit, amount);
            } else {
                book.moves(kind, debit, credit, amount);
            }
        }
        Expansion expansion = book.expansion();
        assertThat(expansion.residual()).isEqualTo(usd("0.00"));
    }

    private static MovedBook helix(JsonObject inputs, JsonObject components, JsonObject sources) {
        return new MovedBook()
                .opensWith("1000", inputs.getString("openingCash"))
                .opensWith("1510", inputs.getString("openingDigitalAssets"))
                .moves(Kind.ADOPTION, "1510", "3200", components.getString("accountingChange"))
                .moves(Kind.ADOPTION, "3200", "2600", sources.getString("adoptionDeferredTaxLiability"))
                .moves(Kind.ACQUISITION, "1510", "1000", components.getString("purchases_digital"))
                .moves(Kind.DISPOSAL, "1000", "1510", components.getString("disposals_cash"))
                .moves(Kind.DISPOSAL, "6210", "1510", positive(sources, "sellingFee"))
                .moves(Kind.REMEASUREMENT, "6110", "1510", positive(components, "priceChange"))
                .moves(Kind.MANUAL, "1000", "2500", components.getString("debtDrawn"))
                .moves(Kind.MANUAL, "2500", "1000", positive(components, "debtRepaid"))
                .moves(Kind.CAPITAL, "1000", "3000", components.getString("equityIssued"))
                .moves(Kind.MANUAL, "6000", "1000", positive(components, "operatingCashFlow"));
    }

    private static String positive(JsonObject from, String name) {
        return from.getString(name).replace("-", "");
    }

    private static AssetChange asset(BigDecimal units, String before, String after) {
        return asset(units, before, units, after);
    }

    private static AssetChange asset(BigDecimal units0, String before, BigDecimal units1, String after) {
        return new AssetChange("BTC", "Bitcoin", units0, usd(before), units1, usd(after));
    }

    private static Money money(JsonObject from, String name) {
        return usd(from.getString(name));
    }

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(ExpansionTest.class.getResourceAsStream("19_expansion.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
