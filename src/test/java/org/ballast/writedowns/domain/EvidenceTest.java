package org.ballast.writedowns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.measurement.domain.Segment;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** What was approved is proved by this hash for years: the text under it is pinned to the byte. */
class EvidenceTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final TestPeriod QUARTER = TestPeriod.quarterOf(LocalDate.of(2022, 6, 30));
    private static final Instant FROM = Instant.parse("2022-04-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2022-07-01T00:00:00Z");
    private static final Instant SOLD = Instant.parse("2022-06-01T12:30:00.5Z");
    private static final ReportingEntity ENTITY = new ReportingEntity(
            1,
            "ACME",
            "Acme",
            Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
            ZoneOffset.UTC,
            LowPricePolicy.INTRADAY_LOW,
            AcquisitionDayPolicy.EXCLUDE_DAY,
            "");
    private static final Asset BTC = new Asset(2, "BTC", "Bitcoin", 8, ScopeCriteria.ALL_MET);
    private static final AccountingPolicy POLICY = new AccountingPolicy(
            1,
            2,
            MeasurementModel.US_COST_LESS_IMPAIRMENT,
            3,
            "COINBASE",
            CostMethod.FIFO,
            EdgeBarPolicy.NEXT_PERIOD,
            new BigDecimal("0.0025000000"),
            PurchaseFeePolicy.CAPITALISE,
            CostBasisAtAdoption.POST_IMPAIRMENT,
            LocalDate.of(2020, 1, 1),
            Optional.empty());
    private static final PriceBar LOWEST = bar(71, "2022-06-18T20:00:00Z", "17567.4500");
    private static final PriceBar KEYED_IN = bar(72, "2022-06-19T20:00:00Z", "18000");

    private static final String HEADER = """
            {"acquisitionDayPolicy":"EXCLUDE_DAY","asset":"BTC","book":"PRIMARY",
            "costBasisAtAdoption":"POST_IMPAIRMENT","currency":"USD","disposalCostRate":"0.0025",
            "edgeBarPolicy":"NEXT_PERIOD","entity":"ACME","framework":"US_GAAP",
            """;
    private static final String PRICE_SET = "\"priceSet\":\"" + Sha256.hex("71\n72") + "\",";

    @Test
    void ofTestsWithAndWithoutPricesIsTheHashOfThisText() {
        TestedHours hours = new TestedHours(
                EdgeBarPolicy.NEXT_PERIOD,
                Optional.of(new Span(FROM.minus(Duration.ofHours(4)), FROM)),
                Optional.empty(),
                List.of(noTrade(5, SOLD), noTrade(6, TO.minus(Duration.ofHours(2)))));
        List<Measured> tests = List.of(
                test("L-1 \"north\"", 1, window().until(SOLD), Optional.empty()),
                test("L-1 \\ \t é €", 2, window().since(SOLD), Optional.of(LOWEST)),
                test("L-2", 1, window(), Optional.of(KEYED_IN)));

        assertThat(hash(hours, tests)).isEqualTo(hashOf(HEADER, """
                                "hoursFromPeriodBefore":{"from":"2022-03-31T20:00:00Z","to":"2022-04-01T00:00:00Z"},
                                "hoursInNextPeriod":null,
                                "lowPricePolicy":"INTRADAY_LOW","market":"COINBASE","model":"US_COST_LESS_IMPAIRMENT",
                                "noTrade":[
                                {"key":5,"span":{"from":"2022-06-01T12:30:00.500Z","to":"2022-06-01T13:30:00.500Z"}},
                                {"key":6,"span":{"from":"2022-06-30T22:00:00Z","to":"2022-06-30T23:00:00Z"}}],
                                "period":{"from":"2022-04-01","to":"2022-07-01"},
                                """, PRICE_SET, """
                                "taxRate":"0","tests":[
                                {"basis":"FAIR_VALUE","cap":null,"carryingAfter":"20000.50","carryingBefore":"20000.50",
                                "costChange":"0.00","kind":"NONE","lot":"L-1 \\"north\\"","marketAmount":null,"price":null,"priceBar":null,"priceImport":null,"priceLine":null,
                                "pricedAt":null,"quantity":"1.25","reductionChange":"0.00","segment":1,"valueChange":"0.00","valueInUse":null,
                                "windowFrom":"2022-04-01T00:00:00Z","windowTo":"2022-06-01T12:30:00.500Z"},
                                {"basis":"FAIR_VALUE","cap":null,"carryingAfter":"20000.50","carryingBefore":"20000.50",
                                "costChange":"0.00","kind":"NONE","lot":"L-1 \\\\ \\u0009 é €","marketAmount":"21959.31","price":"17567.45","priceBar":71,"priceImport":9,"priceLine":12,
                                "pricedAt":"2022-06-18T20:00:00Z","quantity":"1.25","reductionChange":"0.00","segment":2,"valueChange":"0.00","valueInUse":null,
                                "windowFrom":"2022-06-01T12:30:00.500Z","windowTo":"2022-07-01T00:00:00Z"},
                                {"basis":"FAIR_VALUE","cap":null,"carryingAfter":"20000.50","carryingBefore":"20000.50",
                                "costChange":"0.00","kind":"NONE","lot":"L-2","marketAmount":"22500.00","price":"18000","priceBar":72,"priceImport":null,"priceLine":0,
                                "pricedAt":"2022-06-19T20:00:00Z","quantity":"1.25","reductionChange":"0.00","segment":1,"valueChange":"0.00","valueInUse":null,
                                "windowFrom":"2022-04-01T00:00:00Z","windowTo":"2022-07-01T00:00:00Z"}]}
                                """));
    }

    @Test
    void ofNoTestIsTheHashOfThisText() {
        TestedHours hours = new TestedHours(
                EdgeBarPolicy.NEXT_PERIOD,
                Optional.empty(),
                Optional.of(new Span(TO.minus(Duration.ofHours(1)), TO)),
                List.of());

        assertThat(hash(hours, List.of())).isEqualTo(hashOf(HEADER, """
                                "hoursFromPeriodBefore":null,
                                "hoursInNextPeriod":{"from":"2022-06-30T23:00:00Z","to":"2022-07-01T00:00:00Z"},
                                "lowPricePolicy":"INTRADAY_LOW","market":"COINBASE","model":"US_COST_LESS_IMPAIRMENT",
                                "noTrade":[],"period":{"from":"2022-04-01","to":"2022-07-01"},
                                """, PRICE_SET, "\"taxRate\":\"0\",\"tests\":[]}"));
    }

    @Test
    void withAMemoOfValueInUseIsTheHashOfThisTextWithAllThatTheMemoSays() {
        TestedHours hours = new TestedHours(EdgeBarPolicy.NEXT_PERIOD, Optional.empty(), Optional.empty(), List.of());
        ValueInUse estimate = new ValueInUse(
                List.of(
                        new ValueInUse.CashFlow(1, new BigDecimal("63.3120")),
                        new ValueInUse.CashFlow(2, new BigDecimal("-1E+1"))),
                new BigDecimal("0.0900000000"),
                USD);
        ValueInUseMemo memo = new ValueInUseMemo(
                88,
                1,
                "BTC",
                LocalDate.of(2022, 6, 30),
                2,
                true,
                new ValueInUseMemo.Terms(
                        estimate,
                        new BigDecimal("0.0500000000"),
                        "Five percent as the sector \"reports\" of May say.",
                        "Rewards of the protocol and a sale."),
                "preparer",
                TO);

        assertThat(hash(hours, Optional.of(memo), List.of())).isEqualTo(hashOf(HEADER, """
                                "hoursFromPeriodBefore":null,
                                "hoursInNextPeriod":null,
                                "lowPricePolicy":"INTRADAY_LOW","market":"COINBASE","model":"US_COST_LESS_IMPAIRMENT",
                                "noTrade":[],"period":{"from":"2022-04-01","to":"2022-07-01"},
                                """, PRICE_SET, """
                                "taxRate":"0","tests":[],"valueInUse":{"asset":"BTC",
                                "cashFlows":[{"perUnit":"63.312","years":1},{"perUnit":"-10","years":2}],
                                "currency":"USD","discountRate":"0.09",
                                "level3Memo":"Five percent as the sector \\"reports\\" of May say.",
                                "narrative":"Rewards of the protocol and a sale.","priceGrowth":"0.05",
                                "reportingDay":"2022-06-30","revision":2}}
                                """));
    }

    private static String hash(TestedHours hours, List<Measured> tests) {
        return hash(hours, Optional.empty(), tests);
    }

    private static String hash(TestedHours hours, Optional<ValueInUseMemo> inUse, List<Measured> tests) {
        return Evidence.of(
                        ENTITY,
                        QUARTER,
                        BTC,
                        POLICY,
                        hours,
                        inUse,
                        List.of(LOWEST, KEYED_IN),
                        tests,
                        Map.of(71L, new Evidence.Source(OptionalLong.of(9), 12)))
                .hash();
    }

    private static String hashOf(String... json) {
        return Sha256.hex(String.join("", json).replace("\n", ""));
    }

    private static Measured test(String lot, int segment, TestWindow window, Optional<PriceBar> lowest) {
        Quantity quantity = Quantity.of("1.25");
        Money carrying = Money.of("20000.50", USD);
        LotPosition position = new LotPosition(
                10,
                lot,
                2,
                Instant.parse("2021-02-03T00:00:00Z"),
                false,
                quantity,
                Money.of("50000", USD),
                Money.of("50000", USD).minus(carrying));
        Basis basis = new Basis(
                Basis.Kind.FAIR_VALUE,
                lowest.map(bar -> new MarketPrice(bar.low(), bar)),
                lowest.map(bar -> quantity.at(bar.low(), RoundingMode.HALF_UP)),
                Optional.empty(),
                Optional.empty());
        return new Measured(
                position,
                new Segment(segment, window, Optional.empty()),
                MeasurementKind.NONE,
                Amounts.zero(USD),
                basis);
    }

    private static TestWindow window() {
        LotPosition lot = new LotPosition(
                10,
                "L",
                2,
                Instant.parse("2021-02-03T00:00:00Z"),
                false,
                Quantity.of("1.25"),
                Money.of("50000", USD),
                Money.zero(USD));
        return TestWindow.of(lot, FROM, TO, TestRules.of(ENTITY, EdgeBarPolicy.NEXT_PERIOD));
    }

    private static NoTrade noTrade(long key, Instant from) {
        Span hour = new Span(from, from.plus(Duration.ofHours(1)));
        return new NoTrade(key, 3, "COINBASE", 2, "BTC", hour, "outage", "a", from, Optional.empty());
    }

    private static PriceBar bar(long id, String opensAt, String low) {
        UnitPrice price = UnitPrice.of(low, USD);
        return new PriceBar(
                id, Instant.parse(opensAt), Duration.ofHours(1), price, price, price, price, BigDecimal.ONE);
    }
}
