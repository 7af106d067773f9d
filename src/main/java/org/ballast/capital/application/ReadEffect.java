package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.EffectOnEntity;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.domain.WriteDownEffect.Side;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.CloseAge;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What a write-down does to the capital of an entity, on the same snapshot as its balance sheet. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadEffect {

    /** Falls of the curve: 0 to 60 %, in steps of five. */
    public static final List<BigDecimal> FALLS = IntStream.rangeClosed(0, 12)
            .mapToObj(five -> BigDecimal.valueOf(5L * five, 2))
            .toList();

    /** The part of total assets that equity should be where nothing else is said: below it the equity ratio is red (§8). */
    public static final BigDecimal TARGET_OF_EQUITY = new BigDecimal("0.20");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private ReadCapital readCapital;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private WaitingWriteDowns waitingWriteDowns;

    @Inject
    private EffectOfLoss effectOfLoss;

    @Inject
    private Clock clock;

    /**
     * A ratio after a fall of every price.
     *
     * @param side empty capital where no asset has a price
     */
    public record AfterFall(BigDecimal fall, Side side) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; NOT_FOUND, ILLEGAL_TRANSITION for a proposal
     */
    public EntityEffect of(ReportingEntity entity, LocalDate asOf, EffectAsked asked) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(asked);
        requireOneKind(asked);
        String jurisdiction = asked.ruleSet() == null ? "" : asked.ruleSet();
        Optional<CapitalPosition> position =
                readCapital.of(entity, asOf, jurisdiction).map(CapitalReport::position);
        Optional<RuleSet> held = position.map(CapitalPosition::rules);
        Read<BigDecimal> weight = fields.read(
                "riskWeight",
                () -> asked.riskWeight() == null
                        ? held.map(each -> each.crypto().weight()).orElse(EffectOnEntity.WEIGHT_OF_ASSETS)
                        : CapitalNumber.upTo(CapitalNumber.MOST_WEIGHT, "riskWeight", asked.riskWeight()));
        Read<BigDecimal> target = fields.read(
                "target",
                () -> asked.target() == null ? usualTarget(held) : CapitalNumber.share("target", asked.target()));
        Read<Optional<Money>> loss =
                fields.read("loss", () -> Optional.ofNullable(asked.loss()).map(text -> loss(entity, text)));
        Read<Optional<BigDecimal>> fall = fields.read(
                "fall", () -> Optional.ofNullable(asked.fall()).map(text -> new Field("fall", text).part()));
        fields.requireAllRight();
        EffectOnEntity on = new EffectOnEntity(readCapital.equity(entity, asOf), position, entity.taxRate());
        if (loss.value().isPresent()) {
            EffectOfLoss.Lost lost =
                    new EffectOfLoss.Lost(entity, asOf, loss.value().get(), target.value(), weight.value());
            return asked.asset() == null
                    ? effectOfLoss.byFormula(lost, held, on)
                    : effectOfLoss.byReport(lost, asked.asset(), held, on);
        }
        Fall fallen = fall.value()
                .map(part -> falls(entity, asOf, part, asked.asset() == null ? "" : asked.asset()))
                .orElseGet(() -> new Fall(
                        waitingWriteDowns.of(entity, asOf, String.valueOf(asked.proposals())), List.of(), List.of()));
        Map<String, Money> byAsset = fallen.taken().byAsset();
        Money written = on.written(byAsset.values());
        return new EntityEffect(
                entity.code(),
                asOf,
                entity.functionalCurrency(),
                held.map(RuleSet::jurisdiction),
                byAsset,
                written,
                on.afterTax(written),
                on.effect(byAsset, fallen.taken().inEquity(), target.value(), weight.value()),
                EntityEffect.Method.REPORT,
                fallen.notCounted(),
                fallen.stale());
    }

    /** The ratio that is asked for where nobody says one: of CET1 with its buffers, of equity a fifth of total assets. */
    public BigDecimal usualTarget(Optional<RuleSet> held) {
        currentUser.requireSignedIn();
        return held.map(each -> each.minima().cet1().add(each.minima().buffer()))
                .filter(each -> each.signum() > 0)
                .orElse(TARGET_OF_EQUITY);
    }

    /** The ratio after each of {@link #FALLS}, of the same rules; none where an asset that is held has no price of the day. */
    public List<AfterFall> curve(ReportingEntity entity, LocalDate asOf, String jurisdiction) {
        currentUser.requireSignedIn();
        EffectOnEntity on = new EffectOnEntity(
                readCapital.equity(entity, asOf),
                readCapital.of(entity, asOf, jurisdiction).map(CapitalReport::position),
                entity.taxRate());
        List<AssetUnderFalls> assets = readFalls.byAsset(entity, asOf, FALLS);
        CloseAge age = age(entity, asOf);
        if (!assets.stream().allMatch(each -> isPriced(each, age))) {
            return List.of();
        }
        Money none = Money.zero(entity.functionalCurrency());
        return IntStream.range(0, FALLS.size())
                .mapToObj(index -> {
                    Map<String, Money> byAsset = new HashMap<>();
                    assets.forEach(
                            each -> byAsset.put(each.asset(), each.writeDowns().get(index)));
                    return new AfterFall(FALLS.get(index), on.after(byAsset, none));
                })
                .toList();
    }

    private record Fall(WaitingWriteDowns.Taken taken, List<String> notCounted, List<String> stale) {}

    private Fall falls(ReportingEntity entity, LocalDate asOf, BigDecimal fall, String asset) {
        Map<String, Money> byAsset = new TreeMap<>();
        List<AssetUnderFalls> assets = readFalls.byAsset(entity, asOf, List.of(fall)).stream()
                .filter(each -> asset.isEmpty() || each.asset().equals(asset))
                .toList();
        CloseAge age = age(entity, asOf);
        assets.stream()
                .filter(each -> isPriced(each, age))
                .forEach(each -> byAsset.put(each.asset(), each.writeDowns().getFirst()));
        if (byAsset.isEmpty() && !asset.isEmpty()) {
            requireFresh(entity, asset, assets);
        }
        return new Fall(
                new WaitingWriteDowns.Taken(byAsset, Money.zero(entity.functionalCurrency())),
                assets.stream()
                        .filter(each -> !isPriced(each, age))
                        .map(AssetUnderFalls::asset)
                        .toList(),
                assets.stream()
                        .filter(each -> isStale(each, age))
                        .map(AssetUnderFalls::asset)
                        .toList());
    }

    private static void requireFresh(ReportingEntity entity, String asset, List<AssetUnderFalls> held) {
        if (held.isEmpty()) {
            throw new Field("asset", asset).wrong(CapitalSentence.NOT_HELD, entity.code());
        }
        throw Refusal.ofField(RefusalCode.STALE_PRICE, "asset", asset, CapitalSentence.NO_CLOSE_OF_THE_DAY);
    }

    private CloseAge age(ReportingEntity entity, LocalDate asOf) {
        return CloseAge.on(entity.startOf(asOf.plusDays(1)), clock.instant());
    }

    /** Whether a close of the day tells what a fall takes: a stale one tells as little as none. */
    private static boolean isPriced(AssetUnderFalls asset, CloseAge age) {
        return !asset.writeDowns().isEmpty() && !isStale(asset, age);
    }

    private static boolean isStale(AssetUnderFalls asset, CloseAge age) {
        return asset.market().filter(known -> age.isStale(known.closedAt())).isPresent();
    }

    private static Money loss(ReportingEntity entity, String text) {
        Field field = new Field("loss", text);
        Money loss = field.money(entity.functionalCurrency());
        if (loss.isNegative()) {
            throw field.wrong(CapitalSentence.BELOW_ZERO);
        }
        return loss;
    }

    private static void requireOneKind(EffectAsked asked) {
        long kinds = Stream.of(asked.loss(), asked.proposals(), asked.fall())
                .filter(each -> each != null)
                .count();
        if (kinds == 0) {
            throw new Field("loss", null).wrong(PagesSentence.MISSING);
        }
        if (kinds > 1) {
            throw Refusal.ofField("loss", String.valueOf(asked.loss()), CapitalSentence.ONE_KIND_OF_LOSS);
        }
        if (asked.asset() != null && asked.proposals() != null) {
            throw new Refusal(RefusalCode.INVALID_INPUT, CapitalSentence.ONE_KIND_OF_LOSS);
        }
    }
}
