package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.prices.domain.LatestTicks;
import org.ballast.prices.domain.Tick;
import org.ballast.statements.domain.IndicativeSheet;

/**
 * The balance sheet at the prices of now beside the posted one: indicative, unaudited, and never posted (accounting.md §11).
 * An asset without a price stands at what the books carry it at, is named, and makes the sheet stale.
 *
 * <p>Example: 13.75 BTC at 60,000 and 100 ETH at 2,500, cash 767,095.35, liabilities 330,923.50: equity 1,511,171.85, solvency
 * ratio 5.566529; 390 seconds after the last tick of ETH the sheet is STALE.
 *
 * @param digitalAssets sum of the lines, rounded asset by asset half up
 * @param solvencyRatio six decimals, half up; empty without liabilities, and while the sheet is DOWN
 * @param stale held assets whose price is older than it may be, by symbol
 * @param unpriced held assets without any price
 */
public record LiveSheet(
        LiveInputs inputs,
        FeedStatus status,
        List<LiveLine> lines,
        Money digitalAssets,
        Money totalAssets,
        Money equity,
        Optional<BigDecimal> solvencyRatio,
        List<String> stale,
        List<String> unpriced) {

    public LiveSheet {
        lines = List.copyOf(lines);
        stale = List.copyOf(stale);
        unpriced = List.copyOf(unpriced);
    }

    public static LiveSheet of(LiveInputs inputs) {
        PostedSheet posted = inputs.posted();
        LatestTicks ticks = inputs.ticks();
        List<LiveLine> lines =
                posted.held().stream().map(held -> line(held, inputs)).toList();
        List<LiveLine> withoutPrice =
                lines.stream().filter(line -> line.tick().isEmpty()).toList();
        Money atBook = Money.sum(withoutPrice.stream().map(LiveLine::indicative).toList(), posted.currency());
        IndicativeSheet sheet =
                IndicativeSheet.of(units(posted), ticks, posted.otherAssets().plus(atBook), posted.totalLiabilities());
        Money digital = sheet.digitalAssets().plus(atBook);
        FeedStatus status = status(inputs, lines, digital);
        return new LiveSheet(
                inputs,
                status,
                lines,
                digital,
                sheet.totalAssets(),
                sheet.equity(),
                status == FeedStatus.DOWN ? Optional.empty() : sheet.solvencyRatio(),
                ticks.stale(inputs.asOf(), inputs.rules().maximumAge()),
                sheet.unpriced());
    }

    public Instant asOf() {
        return inputs.asOf();
    }

    public PostedSheet posted() {
        return inputs.posted();
    }

    /** How far the indicative assets cover the liabilities; empty where there is no ratio. */
    public Optional<SolvencyBand> band() {
        return posted().totalLiabilities().isNegative() ? Optional.empty() : SolvencyBand.of(solvencyRatio);
    }

    /** What all digital assets are worth beside the books. */
    public Money unrealised() {
        return digitalAssets.minus(posted().digitalAssets());
    }

    private static Map<String, Quantity> units(PostedSheet posted) {
        Map<String, Quantity> units = new LinkedHashMap<>();
        posted.held().forEach(held -> units.put(held.asset(), held.units()));
        return units;
    }

    private static LiveLine line(HeldAsset held, LiveInputs inputs) {
        Optional<Tick> tick = Optional.ofNullable(inputs.prices().get(held.asset()));
        Money value = tick.map(newest -> held.units().at(newest.price(), RoundingMode.HALF_UP))
                .orElse(held.carrying());
        return new LiveLine(
                held,
                tick,
                value,
                tick.map(newest -> inputs.rules().statusOf(newest.at(), inputs.asOf()))
                        .orElse(FeedStatus.DOWN));
    }

    /** DOWN while nothing came; STALE as soon as one asset has no price at all, or one that matters an older one than it may be. */
    private static FeedStatus status(LiveInputs inputs, List<LiveLine> lines, Money digital) {
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.status() == FeedStatus.DOWN)) {
            return FeedStatus.DOWN;
        }
        BigDecimal material = digital.amount().multiply(inputs.rules().materialShare());
        boolean anyOld = lines.stream()
                .filter(line -> line.status() != FeedStatus.LIVE)
                .anyMatch(line ->
                        line.tick().isEmpty() || line.indicative().amount().compareTo(material) >= 0);
        return anyOld ? FeedStatus.STALE : FeedStatus.LIVE;
    }
}
