package org.ballast.writedowns.domain;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.audit.domain.CanonicalNames;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * The evidence of a test as canonical JSON and its SHA-256: the same lots, prices and memo of value in use give the same
 * hash, whoever computes it and when (accounting.md §4.2).
 */
public final class Evidence {

    private static final Source UNKNOWN = new Source(OptionalLong.empty(), 0);
    private static final CanonicalNames OF_TEST = CanonicalNames.of(
            "basis",
            "cap",
            "carryingAfter",
            "carryingBefore",
            "costChange",
            "kind",
            "lot",
            "marketAmount",
            "price",
            "priceBar",
            "priceImport",
            "priceLine",
            "pricedAt",
            "quantity",
            "reductionChange",
            "segment",
            "valueChange",
            "valueInUse",
            "windowFrom",
            "windowTo");

    private final Supplier<Map<String, Object>> content;
    private final String hash;

    private Evidence(Supplier<Map<String, Object>> content) {
        this.content = content;
        this.hash = CanonicalJson.hash(content.get());
    }

    /** SHA-256, hex, of the text. */
    public String hash() {
        return hash;
    }

    /** Writes the text, the same each time; it is never held as a whole. */
    public void write(Appendable out) {
        CanonicalJson.write(content.get(), out);
    }

    /**
     * Where a bar came from.
     *
     * @param importId empty for a bar keyed in by hand
     * @param line in the imported file, header = 1; 0 for a bar keyed in by hand
     */
    public record Source(OptionalLong importId, int line) {}

    /**
     * @param hours at the ends of the period, and without a trade
     * @param inUse the memo that was compared with the market
     * @param prices every bar that the tests looked at, by opening: another revision of any of them is other evidence
     * @param sources of every bar that a test names, by its key
     */
    public static Evidence of(
            ReportingEntity entity,
            TestPeriod period,
            Asset asset,
            AccountingPolicy policy,
            TestedHours hours,
            Optional<ValueInUseMemo> inUse,
            List<PriceBar> prices,
            List<Measured> tests,
            Map<Long, Source> sources) {
        String priceSet = priceSet(prices);
        return new Evidence(() -> content(entity, period, asset, policy, hours, inUse, priceSet, tests, sources));
    }

    private static Map<String, Object> content(
            ReportingEntity entity,
            TestPeriod period,
            Asset asset,
            AccountingPolicy policy,
            TestedHours hours,
            Optional<ValueInUseMemo> inUse,
            String priceSet,
            List<Measured> tests,
            Map<Long, Source> sources) {
        Map<String, Object> content = new HashMap<>(Map.ofEntries(
                entry("entity", entity.code()),
                entry("book", entity.book().code()),
                entry("taxRate", entity.taxRate()),
                entry("framework", entity.framework()),
                entry("currency", entity.functionalCurrency().getCurrencyCode()),
                entry("lowPricePolicy", entity.lowPricePolicy()),
                entry("acquisitionDayPolicy", entity.acquisitionDayPolicy()),
                entry("period", Map.of("from", period.from(), "to", period.to())),
                entry("asset", asset.symbol()),
                entry("market", policy.marketCode()),
                entry("model", policy.model()),
                entry("disposalCostRate", policy.disposalCostRate()),
                entry("costBasisAtAdoption", policy.costBasisAtAdoption()),
                entry("edgeBarPolicy", hours.edgeBar()),
                entry("hoursFromPeriodBefore", hours.fromPeriodBefore().map(Evidence::members)),
                entry("hoursInNextPeriod", hours.inNextPeriod().map(Evidence::members)),
                entry("noTrade", hours.withoutTrade().stream().map(Evidence::members)),
                entry("priceSet", priceSet),
                entry("tests", tests.stream().map(test -> members(test, sources)))));
        // What was proved before there were memos has no such member, and is proved by the same hash for years
        inUse.ifPresent(memo -> content.put("valueInUse", members(memo)));
        policy.approval().ifPresent(second -> content.put("policyDecision", second.evidence()));
        return content;
    }

    static Map<String, Object> members(ValueInUseMemo memo) {
        ValueInUse estimate = memo.terms().estimate();
        return Map.ofEntries(
                entry("asset", memo.asset()),
                entry("reportingDay", memo.on()),
                entry("revision", memo.revision()),
                entry("currency", estimate.currency().getCurrencyCode()),
                entry("discountRate", estimate.preTaxRate()),
                entry("priceGrowth", memo.terms().priceGrowth()),
                entry("level3Memo", memo.terms().level3Memo()),
                entry("narrative", memo.terms().narrative()),
                entry(
                        "cashFlows",
                        estimate.flows().stream()
                                .map(flow -> Map.of("years", flow.years(), "perUnit", flow.perUnit()))));
    }

    private static Map<String, Object> members(NoTrade said) {
        return Map.of("key", said.id(), "span", members(said.span()));
    }

    private static Map<String, Object> members(Span hours) {
        return Map.of("from", hours.from(), "to", hours.to());
    }

    /** SHA-256 over the keys of the bars: a bar that was recorded never changes under its key. */
    private static String priceSet(List<PriceBar> prices) {
        return Sha256.hex(prices.stream().map(bar -> Long.toString(bar.id())).collect(Collectors.joining("\n")));
    }

    private static Object members(Measured test, Map<Long, Source> sources) {
        Basis basis = test.basis();
        Optional<MarketPrice> price = basis.price();
        Optional<Source> source =
                price.map(paid -> sources.getOrDefault(paid.bar().id(), UNKNOWN));
        return OF_TEST.with(
                basis.kind(),
                basis.cap().map(Money::amount),
                test.after().carryingAmount().amount(),
                test.before().carryingAmount().amount(),
                test.change().cost().amount(),
                test.kind(),
                test.before().code(),
                basis.fromMarket().map(Money::amount),
                price.map(paid -> paid.price().perUnit()),
                price.map(paid -> paid.bar().id()),
                source.flatMap(from -> keyOf(from.importId())),
                source.map(Source::line),
                price.map(MarketPrice::pricedAt),
                test.before().quantity().units(),
                test.change().reduction().amount(),
                test.segment().number(),
                test.change().valueChange().amount(),
                basis.valueInUse().map(Money::amount),
                test.segment().window().from(),
                test.segment().window().to());
    }

    private static Optional<Long> keyOf(OptionalLong importId) {
        return importId.isPresent() ? Optional.of(importId.getAsLong()) : Optional.empty();
    }
}
