package org.ballast.writedowns.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * The evidence of a test as canonical JSON (keys sorted, decimals as plain strings) and its SHA-256: the same lots and
 * prices give the same hash, whoever computes it and when (accounting.md §4.2).
 */
public final class Evidence {

    private final MessageDigest digest = Sha256.digest();

    private Evidence() {}

    /**
     * Where a bar came from.
     *
     * @param importId empty for a bar keyed in by hand
     * @param line in the imported file, header = 1; 0 for a bar keyed in by hand
     */
    public record Source(OptionalLong importId, int line) {}

    /**
     * @param hours at the ends of the period, and without a trade
     * @param prices every bar that the tests looked at, by opening: another revision of any of them is other evidence
     * @param sources of every bar that a test names, by its key
     */
    public static String hash(
            ReportingEntity entity,
            TestPeriod period,
            Asset asset,
            AccountingPolicy policy,
            TestedHours hours,
            List<PriceBar> prices,
            List<Measured> tests,
            Map<Long, Source> sources) {
        Evidence evidence = new Evidence();
        evidence.write("{\"acquisitionDayPolicy\":" + text(entity.acquisitionDayPolicy()) + ",\"asset\":"
                + text(asset.symbol()) + ",\"book\":" + text(entity.book().code()) + ",\"costBasisAtAdoption\":"
                + text(policy.costBasisAtAdoption()) + ",\"currency\":" + text(entity.functionalCurrency())
                + ",\"disposalCostRate\":"
                + decimal(policy.disposalCostRate().stripTrailingZeros()) + ",\"edgeBarPolicy\":"
                + text(hours.edgeBar()) + ",\"entity\":" + text(entity.code()) + ",\"framework\":"
                + text(entity.framework()) + ",\"hoursFromPeriodBefore\":" + span(hours.fromPeriodBefore())
                + ",\"hoursInNextPeriod\":" + span(hours.inNextPeriod()) + ",\"lowPricePolicy\":"
                + text(entity.lowPricePolicy()) + ",\"market\":" + text(policy.marketCode()) + ",\"model\":"
                + text(policy.model()) + ",\"noTrade\":" + noTrade(hours) + ",\"period\":{\"from\":"
                + text(period.from()) + ",\"to\":"
                + text(period.to()) + "},\"priceSet\":" + text(priceSet(prices)) + ",\"tests\":[");
        String separator = "";
        for (Measured test : tests) {
            evidence.write(separator + json(test, sources));
            separator = ",";
        }
        evidence.write("]}");
        return HexFormat.of().formatHex(evidence.digest.digest());
    }

    private static String noTrade(TestedHours hours) {
        return hours.withoutTrade().stream()
                .map(said -> "{\"key\":" + said.id() + ",\"span\":" + span(Optional.of(said.span())) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String span(Optional<Span> hours) {
        return hours.map(span -> "{\"from\":" + text(span.from()) + ",\"to\":" + text(span.to()) + "}")
                .orElse("null");
    }

    /** SHA-256 over the keys of the bars: a bar that was recorded never changes under its key. */
    private static String priceSet(List<PriceBar> prices) {
        return Sha256.hex(prices.stream().map(bar -> Long.toString(bar.id())).collect(Collectors.joining("\n")));
    }

    private void write(String json) {
        digest.update(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Measured test, Map<Long, Source> sources) {
        Basis basis = test.basis();
        Optional<MarketPrice> price = basis.price();
        Optional<Source> source =
                price.map(paid -> sources.getOrDefault(paid.bar().id(), UNKNOWN));
        return "{\"basis\":" + text(basis.kind()) + ",\"cap\":" + money(basis.cap()) + ",\"carryingAfter\":"
                + money(test.after().carryingAmount()) + ",\"carryingBefore\":"
                + money(test.before().carryingAmount()) + ",\"costChange\":"
                + money(test.change().cost()) + ",\"kind\":" + text(test.kind()) + ",\"lot\":"
                + text(test.before().code()) + ",\"marketAmount\":" + money(basis.fromMarket()) + ",\"price\":"
                + price.map(paid -> decimal(paid.price().perUnit())).orElse(NONE) + ",\"priceBar\":"
                + price.map(paid -> String.valueOf(paid.bar().id())).orElse(NONE) + ",\"priceImport\":"
                + source.map(from -> from.importId().isPresent()
                                ? String.valueOf(from.importId().getAsLong())
                                : NONE)
                        .orElse(NONE)
                + ",\"priceLine\":"
                + source.map(from -> String.valueOf(from.line())).orElse(NONE)
                + ",\"pricedAt\":" + price.map(paid -> text(paid.pricedAt())).orElse(NONE) + ",\"quantity\":"
                + decimal(test.before().quantity().units()) + ",\"reductionChange\":"
                + money(test.change().reduction()) + ",\"segment\":"
                + test.segment().number()
                + ",\"valueChange\":" + money(test.change().valueChange()) + ",\"valueInUse\":"
                + money(basis.valueInUse()) + ",\"windowFrom\":"
                + text(test.segment().window().from()) + ",\"windowTo\":"
                + text(test.segment().window().to()) + "}";
    }

    private static final String NONE = "null";

    private static final Source UNKNOWN = new Source(OptionalLong.empty(), 0);

    private static String money(Optional<Money> amount) {
        return amount.map(Evidence::money).orElse(NONE);
    }

    private static String money(Money amount) {
        return decimal(amount.amount());
    }

    private static String decimal(BigDecimal number) {
        return '"' + number.toPlainString() + '"';
    }

    private static String text(Object value) {
        String plain = value.toString();
        StringBuilder quoted = new StringBuilder(plain.length() + 2).append('"');
        for (int index = 0; index < plain.length(); index++) {
            char next = plain.charAt(index);
            if (next == '"' || next == '\\') {
                quoted.append('\\').append(next);
            } else if (next < ' ') {
                quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) next));
            } else {
                quoted.append(next);
            }
        }
        return quoted.append('"').toString();
    }
}
