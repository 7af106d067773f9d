package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.EffectOnEntity;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.domain.WriteDownEffect;
import org.ballast.capital.domain.WriteDownEffect.Side;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/** What a loss does that somebody says: of an asset that is held the report is worked out anew, otherwise the formula tells it. */
@ApplicationScoped
class EffectOfLoss {

    @Inject
    private OverviewHoldings overviewHoldings;

    /**
     * A loss as it is asked for.
     *
     * @param loss after tax
     * @param weight of what is lost, and of what would be invested in
     */
    record Lost(ReportingEntity entity, LocalDate asOf, Money loss, BigDecimal target, BigDecimal weight) {}

    /**
     * By the formula alone, from the capital and risk-weighted assets of the report.
     *
     * @throws Refusal INVALID_INPUT for a loss that weighs more than all there is
     */
    EntityEffect byFormula(Lost lost, Optional<RuleSet> held, EffectOnEntity on) {
        Side before = on.before();
        BigDecimal loss = lost.loss().amount();
        boolean deducted = lost.weight().signum() == 0;
        if (!deducted && lost.weight().multiply(loss).compareTo(before.riskWeighted()) > 0) {
            throw new Field("loss", loss.toPlainString())
                    .wrong(
                            CapitalSentence.WRITES_OFF_TOO_MUCH,
                            before.riskWeighted().toPlainString());
        }
        return effect(
                lost,
                held,
                Map.of(),
                lost.loss(),
                WriteDownEffect.of(
                        before.capital(), before.riskWeighted(), lost.weight(), loss, lost.target(), deducted),
                EntityEffect.Method.FORMULA);
    }

    /**
     * Of an asset that is held: what it is written down by is the loss and the tax that it saves.
     *
     * @throws Refusal INVALID_INPUT if it is not held, or carries less than is written down
     */
    EntityEffect byReport(Lost lost, String asset, Optional<RuleSet> held, EffectOnEntity on) {
        ReportingEntity entity = lost.entity();
        Money carried = overviewHoldings.byAsset(entity, lost.asOf()).stream()
                .filter(each -> each.asset().equals(asset) && !each.units().isZero())
                .map(AssetHolding::carryingAmount)
                .findFirst()
                .orElseThrow(() -> new Field("asset", asset).wrong(CapitalSentence.NOT_HELD, entity.code()));
        Money written = Money.rounded(
                lost.loss()
                        .amount()
                        .divide(
                                BigDecimal.ONE.subtract(entity.taxRate()),
                                Money.decimals(carried.currency()),
                                RoundingMode.HALF_UP),
                carried.currency(),
                RoundingMode.HALF_UP);
        if (written.compareTo(carried) > 0) {
            throw new Field("loss", lost.loss().amount().toPlainString())
                    .wrong(CapitalSentence.WRITES_OFF_TOO_MUCH, carried.amount().toPlainString());
        }
        Map<String, Money> byAsset = Map.of(asset, written);
        return effect(
                lost,
                held,
                byAsset,
                written,
                on.effect(byAsset, Money.zero(carried.currency()), lost.target(), lost.weight()),
                EntityEffect.Method.REPORT);
    }

    private static EntityEffect effect(
            Lost lost,
            Optional<RuleSet> held,
            Map<String, Money> byAsset,
            Money written,
            WriteDownEffect effect,
            EntityEffect.Method method) {
        return new EntityEffect(
                lost.entity().code(),
                lost.asOf(),
                lost.entity().functionalCurrency(),
                held.map(RuleSet::jurisdiction),
                byAsset,
                written,
                lost.loss(),
                effect,
                method,
                List.of(),
                List.of());
    }
}
