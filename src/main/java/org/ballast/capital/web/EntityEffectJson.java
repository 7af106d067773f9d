package org.ballast.capital.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.capital.domain.EntityEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a write-down does to an entity, for programs.
 *
 * @param ruleSet by which CET1 and risk-weighted assets are told; null where equity and total assets are
 * @param assets what carrying amounts fall by, before tax; none where a loss alone was said
 * @param loss what equity loses, after tax
 * @param method REPORT where it is worked out anew, FORMULA of a loss that names no asset
 * @param notCounted assets without a price of the day, which a fall of prices does not count
 * @param stale those of them whose last close is a day old or more
 */
@Schema(name = "EntityEffect")
public record EntityEffectJson(
        String entity,
        LocalDate asOf,
        String currency,
        @Nullable String ruleSet,
        List<OfAsset> assets,
        String writtenDown,
        String loss,
        String target,
        String riskWeight,
        @Nullable String ratioBefore,
        @Nullable String ratioAfter,
        @Nullable String capacityBefore,
        @Nullable String capacityAfter,
        @Nullable String direction,
        @Nullable String turningPoint,
        String capitalBefore,
        String capitalAfter,
        String riskWeightedBefore,
        String riskWeightedAfter,
        String headroomBefore,
        String headroomAfter,

        @Schema(implementation = EntityEffect.Method.class) String method,

        List<String> notCounted,
        List<String> stale) {

    /** What a carrying amount falls by; below zero it rises. */
    @Schema(name = "WrittenDownAsset")
    public record OfAsset(String asset, String amount) {}

    static EntityEffectJson of(EntityEffect told) {
        EffectJson effect = EffectJson.of(told.effect());
        return new EntityEffectJson(
                told.entityCode(),
                told.asOf(),
                told.currency().getCurrencyCode(),
                told.jurisdiction().orElse(null),
                told.byAsset().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new OfAsset(
                                each.getKey(), each.getValue().amount().toPlainString()))
                        .toList(),
                told.writtenDown().amount().toPlainString(),
                told.loss().amount().toPlainString(),
                told.effect().target().toPlainString(),
                told.effect().riskWeight().toPlainString(),
                effect.ratioBefore(),
                effect.ratioAfter(),
                effect.capacityBefore(),
                effect.capacityAfter(),
                effect.direction(),
                effect.turningPoint(),
                effect.capitalBefore(),
                effect.capitalAfter(),
                effect.riskWeightedBefore(),
                effect.riskWeightedAfter(),
                effect.headroomBefore(),
                effect.headroomAfter(),
                told.method().name(),
                told.notCounted(),
                told.stale());
    }
}
