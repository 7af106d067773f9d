package org.ballast.capital.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.capital.domain.WriteDownEffect;
import org.ballast.capital.domain.WriteDownEffect.Direction;
import org.ballast.capital.domain.WriteDownEffect.Side;
import org.ballast.pages.web.Words;

/** The effect of a write-down in the words of the page. */
final class EffectWords {

    private static final Shares SHARES = new Shares();

    private EffectWords() {}

    /** Ratio, capital, what it covers, headroom and remaining capacity, before and after. */
    static List<FigureRow> rows(EntityEffect told) {
        WriteDownEffect effect = told.effect();
        boolean byRules = told.jurisdiction().isPresent();
        return List.of(
                new FigureRow(
                        byRules ? "effect.ratio" : "effect.equityRatio",
                        false,
                        effect.before().ratio().orElse(null),
                        effect.after().ratio().orElse(null)),
                amounts(
                        told,
                        byRules ? "effect.cet1" : "effect.equity",
                        Optional.of(effect.before().capital()),
                        Optional.of(effect.after().capital())),
                amounts(
                        told,
                        byRules ? "effect.riskWeighted" : "effect.totalAssets",
                        Optional.of(effect.before().riskWeighted()),
                        Optional.of(effect.after().riskWeighted())),
                amounts(
                        told,
                        "effect.headroom",
                        Optional.of(effect.before().headroom(effect.target())),
                        Optional.of(effect.after().headroom(effect.target()))),
                amounts(told, "effect.capacity", effect.capacityBefore(), effect.capacityAfter()));
    }

    /** Half up at the minor unit, for the eye; what can be invested at a tiny target is more than any amount can be. */
    private static FigureRow amounts(
            EntityEffect told, String key, Optional<BigDecimal> before, Optional<BigDecimal> after) {
        int decimals = Money.decimals(told.currency());
        return new FigureRow(
                key,
                true,
                before.map(each -> each.setScale(decimals, RoundingMode.HALF_UP))
                        .orElse(null),
                after.map(each -> each.setScale(decimals, RoundingMode.HALF_UP)).orElse(null));
    }

    /** Where the ratio goes and why: by the sign rule, and never as a matter of course. */
    static String sign(EntityEffect told) {
        WriteDownEffect effect = told.effect();
        if (effect.direction().isEmpty()) {
            return Words.in("capital", "sign.NOTHING");
        }
        Direction direction = effect.direction().get();
        String before = ratio(effect.before());
        String after = ratio(effect.after());
        if (direction == Direction.FLAT) {
            return Words.in("capital", "sign.FLAT", before);
        }
        String turn = effect.turningPoint().map(SHARES::percent).orElse("");
        if (turn.isEmpty() || effect.loss().signum() < 0) {
            return Words.in("capital", direction == Direction.UP ? "sign.UP.plain" : "sign.DOWN.plain", before, after);
        }
        return direction == Direction.UP
                ? Words.in("capital", "sign.UP", before, after, turn)
                : Words.in("capital", "sign.DOWN", before, after, turn);
    }

    private static String ratio(Side side) {
        return SHARES.percent(side.ratio().orElse(null));
    }
}
