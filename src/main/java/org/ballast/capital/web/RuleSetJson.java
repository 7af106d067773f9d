package org.ballast.capital.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.domain.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Capital rules for programs: ratios and limits as parts of one, weights as multiples.
 *
 * @param id null of rules as published
 * @param inForce whether they count from their first day on; false while their case waits, or was not approved
 */
@Schema(name = "PrudentialRules")
public record RuleSetJson(
        @Nullable Long id,
        String jurisdiction,
        LocalDate validFrom,
        String source,
        String cet1Minimum,
        String tier1Minimum,
        String totalMinimum,
        String leverageMinimum,
        String conservationBuffer,
        String countercyclicalBuffer,
        String additionalBuffer,
        String group2bWeight,
        String group2aCharge,
        String group2aOffset,
        String infrastructureAddOn,
        @Nullable String lowerLimit,
        String upperLimit,
        String marketCapAtLeast,
        String dailyVolumeAtLeast,
        String observationsAtLeast,
        boolean recognizesHedges,
        boolean deductsIntangible,
        String reason,
        String wantedBy,
        @Nullable Long caseId,
        @Schema(implementation = CaseStatus.class) @Nullable String status,

        boolean inForce) {

    static RuleSetJson of(AdoptedRules adopted) {
        return of(adopted.rules(), Optional.of(adopted));
    }

    static RuleSetJson published(RuleSet rules) {
        return of(rules, Optional.empty());
    }

    private static RuleSetJson of(RuleSet rules, Optional<AdoptedRules> adopted) {
        Map<RuleParameter, BigDecimal> numbers = rules.parameters();
        Optional<Wanted> wanted = adopted.map(AdoptedRules::wanted);
        BigDecimal lower = numbers.get(RuleParameter.LOWER_LIMIT);
        return new RuleSetJson(
                adopted.map(AdoptedRules::id).orElse(null),
                rules.jurisdiction(),
                rules.validFrom(),
                rules.source(),
                text(rules, RuleParameter.CET1),
                text(rules, RuleParameter.TIER1),
                text(rules, RuleParameter.TOTAL),
                text(rules, RuleParameter.LEVERAGE),
                text(rules, RuleParameter.CONSERVATION),
                text(rules, RuleParameter.COUNTERCYCLICAL),
                text(rules, RuleParameter.ADDITIONAL),
                text(rules, RuleParameter.WEIGHT),
                text(rules, RuleParameter.CHARGE),
                text(rules, RuleParameter.OFFSET),
                text(rules, RuleParameter.ADD_ON),
                lower == null ? null : lower.toPlainString(),
                text(rules, RuleParameter.UPPER_LIMIT),
                text(rules, RuleParameter.MARKET_CAP),
                text(rules, RuleParameter.DAILY_VOLUME),
                text(rules, RuleParameter.OBSERVATIONS),
                rules.crypto().recognizesHedges(),
                rules.crypto().deductsIntangible(),
                adopted.map(AdoptedRules::reason).orElse(""),
                wanted.map(Wanted::by).orElse(""),
                wanted.map(Wanted::caseId).orElse(null),
                wanted.map(each -> each.status().name()).orElse(null),
                wanted.map(Wanted::isApproved).orElse(true));
    }

    private static String text(RuleSet rules, RuleParameter parameter) {
        return parameter.of(rules).orElseThrow().toPlainString();
    }
}
