package org.ballast.capital.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.capital.domain.WriteDownEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a write-down does to a capital ratio, for programs.
 *
 * @param ratioBefore six decimals, null without risk-weighted assets
 * @param capacityBefore what can still be invested in assets of the weight until the target, null for a weight of zero
 * @param direction UP, DOWN or FLAT
 * @param turningPoint the ratio above which this write-down makes it rise, null where it takes no risk-weighted assets
 * @param headroomBefore capital above what the target asks for
 */
@Schema(name = "WriteDownEffect")
public record EffectJson(
        @Nullable String ratioBefore,
        @Nullable String ratioAfter,
        @Nullable String capacityBefore,
        @Nullable String capacityAfter,

        @Schema(implementation = WriteDownEffect.Direction.class) @Nullable
        String direction,

        @Nullable String turningPoint,
        String capitalBefore,
        String capitalAfter,
        String riskWeightedBefore,
        String riskWeightedAfter,
        String headroomBefore,
        String headroomAfter) {

    private static final int DECIMALS = 6;

    static EffectJson of(WriteDownEffect effect) {
        return new EffectJson(
                text(effect.before().ratio()),
                text(effect.after().ratio()),
                text(effect.capacityBefore()),
                text(effect.capacityAfter()),
                effect.direction().map(Enum::name).orElse(null),
                text(effect.turningPoint()),
                plain(effect.before().capital()),
                plain(effect.after().capital()),
                plain(effect.before().riskWeighted()),
                plain(effect.after().riskWeighted()),
                plain(effect.before().headroom(effect.target())),
                plain(effect.after().headroom(effect.target())));
    }

    static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    /** At most six decimals, half up, and no zeros at its end. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.toBigInteger().toString() : shown.toPlainString();
    }
}
