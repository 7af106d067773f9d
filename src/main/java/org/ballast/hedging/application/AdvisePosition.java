package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.hedging.domain.VolatilityOfPrices;
import org.ballast.hedging.domain.WorstMargin;
import org.ballast.hedging.persistence.PositionLimits;
import org.ballast.hedging.persistence.RecordedAdvice;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.marktomarket.domain.MarkRules;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.NumberRange;
import org.ballast.trading.application.SizePosition;
import org.ballast.trading.application.SizePosition.Sized;
import org.ballast.trading.domain.PositionWeight;

/**
 * Advises the size of a position within the limit of RISK, never a larger one while an account is called for margin, and keeps the
 * advice where somebody asks for it. Nothing is posted.
 */
@ApplicationScoped
@Transactional
public class AdvisePosition {

    /** How old the close may be, as a mark. */
    private static final Duration LONGEST = MarkRules.STANDARD.freshFor();

    private static final int DECIMALS_OF_UNITS = 10;
    private static final int DECIMALS_OF_PRESENT = 18;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private ReadVolatility readVolatility;

    @Inject
    private MarginOfAccount marginOfAccount;

    @Inject
    private SizePosition sizePosition;

    @Inject
    private PositionLimits limits;

    @Inject
    private RecordedAdvice recorded;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What is advised, with what it rests on.
     *
     * @param volatility where the prices told it
     * @param worst margin status; empty where there is no trading account
     * @param unitsNow net delta, 10 decimals, rounded down
     * @param limit in force on the day
     * @param advised within the limit
     */
    public record Advised(
            ReportingEntity entity,
            LocalDate asOf,
            HedgedAsset asset,
            MarketOfAsset market,
            Sized sized,
            Optional<VolatilityOfPrices> volatility,
            Optional<WorstMargin> worst,
            BigDecimal unitsNow,
            Optional<PositionLimit> limit,
            Money advised) {

        public AdviceStatus status() {
            return statusOf(worst);
        }

        /** Positions that could not be counted, each with its reason. */
        public List<LeftOut> left() {
            return asset.left();
        }

        /** What the position is worth now, half up; below zero where it is short. */
        public Money present() {
            return PositionAdvice.worth(unitsNow, market.close());
        }

        /** What the rule gives before the limit. */
        public BigDecimal byRule() {
            return sized.position().orElse(BigDecimal.ZERO);
        }

        /** Whether the limit took something from it. */
        public boolean isLimited() {
            return advised.amount().compareTo(byRule().setScale(advised.amount().scale(), RoundingMode.FLOOR)) < 0;
        }
    }

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; NO_PRICE, STALE_PRICE; NOT_FOUND
     */
    public Advised advise(String entityCode, SizeToAdvise said) {
        return advise(entityCode, said, false);
    }

    private Advised advise(String entityCode, SizeToAdvise said, boolean isKept) {
        currentUser.requireSignedIn();
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        Fields fields = rules.of(said);
        Read<Integer> days = fields.read("days", () -> days(said));
        Read<BigDecimal> fading = fields.read(
                "fading", () -> NumberRange.SHARE.read("fading", said.fading(), ReadVolatility.USUAL_FADING));
        LocalDate today = primary.dayOf(clock.instant());
        Read<LocalDate> day = fields.read("asOf", () -> day(said.asOf() == null ? today : said.asOf(), today));
        fields.requireAllRight();
        LocalDate asOf = day.value();
        HedgedAsset asset = readHedges.ofAsset(primary, asOf, said.asset());
        MarketOfAsset market = asset.spot()
                .market()
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        HedgingSentence.NO_CLOSE,
                        said.asset(),
                        primary.book().code()));
        requireFresh(market, said.asset(), readHedges.at(primary, asOf));
        Optional<VolatilityOfPrices> volatility = said.takesVolatility()
                ? Optional.of(readVolatility.of(
                        primary,
                        said.asset(),
                        said.market() == null ? market.market() : said.market(),
                        asOf,
                        days.value(),
                        fading.value()))
                : Optional.empty();
        // What is kept counts from now on, whatever day it looks back to
        Optional<Instant> marginAt =
                isKept || asOf.equals(today) ? Optional.empty() : Optional.of(readHedges.at(primary, asOf));
        Optional<WorstMargin> worst = marginOfAccount.worst(primary, marginAt);
        requireWhole(asset, statusOf(worst));
        return advised(primary, asOf, asset, market, volatility, worst, said);
    }

    private static AdviceStatus statusOf(Optional<WorstMargin> worst) {
        return worst.map(WorstMargin::status).orElse(AdviceStatus.OK);
    }

    private static LocalDate day(LocalDate asOf, LocalDate today) {
        if (asOf.isAfter(today)) {
            throw new Field("asOf", asOf.toString()).wrong(HedgingSentence.IN_THE_FUTURE, today);
        }
        return asOf;
    }

    private static void requireFresh(MarketOfAsset market, String asset, Instant at) {
        if (Duration.between(market.closedAt(), at).compareTo(LONGEST) > 0) {
            throw new Refusal(
                    RefusalCode.STALE_PRICE, HedgingSentence.OLD_CLOSE, asset, market.market(), market.closedAt());
        }
    }

    /** In a call no position grows: that cannot be said of one that is not counted whole. */
    private static void requireWhole(HedgedAsset asset, AdviceStatus status) {
        if (status.forbidsMore() && !asset.left().isEmpty()) {
            throw new Refusal(
                    RefusalCode.NO_PRICE,
                    HedgingSentence.LEFT_OUT_IN_CALL,
                    asset.left().stream().map(LeftOut::instrument).distinct().collect(Collectors.joining(", ")));
        }
    }

    private Advised advised(
            ReportingEntity primary,
            LocalDate asOf,
            HedgedAsset asset,
            MarketOfAsset market,
            Optional<VolatilityOfPrices> volatility,
            Optional<WorstMargin> worst,
            SizeToAdvise said) {
        BigDecimal units = asset.exposure().netDelta().setScale(DECIMALS_OF_UNITS, RoundingMode.FLOOR);
        BigDecimal present = units.multiply(market.close().perUnit())
                .max(BigDecimal.ZERO)
                .setScale(DECIMALS_OF_PRESENT, RoundingMode.FLOOR);
        Sized sized = sizePosition.size(said.toSize(
                volatility.map(each -> each.annualised().toPlainString()).orElse(null),
                present.toPlainString(),
                statusOf(worst).forRules()));
        Optional<PositionLimit> limit =
                limits.inForce(primary.id(), asset.spot().assetId(), asOf);
        Money byRule = Money.rounded(
                sized.position().orElse(BigDecimal.ZERO), primary.functionalCurrency(), RoundingMode.FLOOR);
        Money most = limit.map(PositionLimit::most)
                .filter(each -> each.compareTo(byRule) < 0)
                .orElse(byRule);
        return new Advised(primary, asOf, asset, market, sized, volatility, worst, units, limit, most);
    }

    /**
     * The same, kept. On the same inputs it is kept once.
     *
     * @throws Refusal as {@link #advise}; FORBIDDEN
     */
    public PositionAdvice record(String entityCode, SizeToAdvise said) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK);
        wallets.holdRecording(entities.byCode(entityCode).id());
        Advised advised = advise(entityCode, said, true);
        ReportingEntity entity = advised.entity();
        AdviceInputs inputs = AdviceInputs.of(advised);
        long assetId = advised.asset().spot().assetId();
        return recorded.of(entity.id(), assetId, inputs.hash()).orElseGet(() -> keep(advised, inputs, assetId));
    }

    private PositionAdvice keep(Advised advised, AdviceInputs inputs, long assetId) {
        PositionAdvice advice = new PositionAdvice(
                0,
                advised.asset().spot().asset(),
                advised.asOf(),
                advised.sized().method(),
                PositionWeight.shown(advised.sized().weight().applied()),
                advised.advised(),
                advised.market().close(),
                advised.unitsNow(),
                advised.status(),
                advised.limit().map(PositionLimit::most),
                inputs.text(),
                inputs.hash(),
                currentUser.name(),
                clock.instant());
        long id = recorded.add(advised.entity().id(), assetId, advice, advised.limit());
        auditTrail.record(
                "POSITION_ADVISED",
                "POSITION_ADVICE",
                String.valueOf(id),
                "",
                inputs.hash(),
                advice.asset() + " " + advice.asOf());
        return recorded.byId(id);
    }

    private static int days(SizeToAdvise said) {
        Integer days = said.days();
        if (days == null) {
            return ReadVolatility.USUAL_DAYS;
        }
        if (days <= VolatilityOfPrices.FEWEST_RETURNS || days > ReadVolatility.MOST_DAYS) {
            throw new Field("days", days.toString())
                    .wrong(
                            HedgingSentence.NOT_SO_MANY_DAYS,
                            VolatilityOfPrices.FEWEST_RETURNS + 1,
                            ReadVolatility.MOST_DAYS);
        }
        return days;
    }
}
