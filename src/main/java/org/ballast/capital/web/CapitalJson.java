package org.ballast.capital.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalRatio;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalRequirement;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.EquityOfBook;
import org.ballast.capital.domain.ExposureLimit;
import org.ballast.capital.domain.NotCounted;
import org.ballast.capital.domain.OwnLimit;
import org.ballast.capital.domain.ReconciliationLine;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.WeighedExposure;
import org.ballast.entities.domain.ReportingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The capital of an entity for programs.
 *
 * @param ruleSet jurisdiction of the rules; null where the entity took none on and none were named: then what follows of them is
 *     null or empty
 * @param adopted whether the entity is held to the rules
 * @param earningsKept part of its earnings that it has to keep
 * @param ownLimits that RISK set, with what is left of them
 * @param notCounted positions that no figure knows
 */
@Schema(name = "Capital")
public record CapitalJson(
        String entity,
        String book,
        LocalDate asOf,
        String currency,
        @Nullable String ruleSet,
        @Nullable LocalDate rulesFrom,
        boolean adopted,
        String equity,
        String totalAssets,
        String totalLiabilities,
        @Nullable String equityRatio,
        @Nullable String cet1,
        @Nullable String tier1,
        @Nullable String totalCapital,
        @Nullable String riskWeighted,
        @Nullable String riskWeightedOther,
        @Nullable String leverageExposure,
        List<Requirement> requirements,
        @Nullable String earningsKept,
        @Nullable Limit limit,
        List<Exposure> exposures,
        List<Line> reconciliation,
        List<Own> ownLimits,
        List<NotCounted> notCounted) {

    /** A ratio against what is asked for; {@code required} and {@code headroom} are with buffers. */
    @Schema(name = "CapitalRequirement")
    public record Requirement(
            @Schema(implementation = CapitalRequirement.RequiredRatio.class)
            String measure,

            String capital,
            String exposure,
            @Nullable String ratio,
            String minimum,
            String withBuffer,
            String required,
            String headroom,

            @Schema(implementation = CapitalRequirement.Standing.class)
            String standing) {

        static Requirement of(CapitalRequirement told) {
            return new Requirement(
                    told.measure().name(),
                    told.capital().amount().toPlainString(),
                    told.exposure().amount().toPlainString(),
                    EffectJson.text(told.ratio()),
                    told.minimum().toPlainString(),
                    told.withBuffer().toPlainString(),
                    told.required().amount().toPlainString(),
                    told.headroom().amount().toPlainString(),
                    told.standing().name());
        }
    }

    /** Group 2 exposures against the limit. */
    @Schema(name = "ExposureLimit")
    public record Limit(
            String exposure,
            @Nullable String share,
            @Nullable String lower,
            String upper,

            @Schema(implementation = ExposureLimit.Standing.class)
            String standing,

            String treatedAs2b,
            String headroom) {

        static Limit of(ExposureLimit told) {
            return new Limit(
                    told.exposure().toPlainString(),
                    EffectJson.text(told.share()),
                    EffectJson.text(told.lower()),
                    told.upper().toPlainString(),
                    told.standing().name(),
                    told.treatedAs2b().toPlainString(),
                    told.headroom().toPlainString());
        }
    }

    /** A crypto-asset with its risk-weighted assets. */
    @Schema(name = "CryptoExposure")
    public record Exposure(
            String asset,
            @Schema(implementation = CryptoGroup.class) String group,
            boolean classified,
            String held,
            String longDerivatives,
            String shortDerivatives,
            String gross,
            @Nullable String riskWeight,
            String riskWeighted,
            String deducted,
            @Nullable String accounting) {

        static Exposure of(WeighedExposure told) {
            return new Exposure(
                    told.exposure().asset(),
                    told.exposure().group().name(),
                    told.exposure().classified(),
                    told.exposure().held().amount().toPlainString(),
                    told.exposure().longDerivatives().amount().toPlainString(),
                    told.exposure().shortDerivatives().amount().toPlainString(),
                    told.exposure().gross().amount().toPlainString(),
                    EffectJson.text(told.averageWeight()),
                    told.riskWeighted().amount().toPlainString(),
                    told.deducted().amount().toPlainString(),
                    told.exposure().accounting().orElse(null));
        }
    }

    /** A line from book equity to CET1. */
    @Schema(name = "ReconciliationLine")
    public record Line(
            @Schema(implementation = ReconciliationLine.Origin.class)
            String kind,

            String name,
            String account,
            String amount) {

        static Line of(ReconciliationLine told) {
            return new Line(
                    told.kind().name(),
                    told.name(),
                    told.account(),
                    told.amount().amount().toPlainString());
        }
    }

    /** A limit of the entity's own, with what is left of it. */
    @Schema(name = "OwnLimit")
    public record Own(
            String asset,
            String most,
            @Nullable String position,
            @Nullable String room) {

        static Own of(OwnLimit told) {
            return new Own(
                    told.asset(),
                    told.most().amount().toPlainString(),
                    told.position().map(each -> each.amount().toPlainString()).orElse(null),
                    told.room().map(each -> each.amount().toPlainString()).orElse(null));
        }
    }

    /**
     * @param report empty where no rules hold the entity
     */
    static CapitalJson of(
            ReportingEntity entity,
            LocalDate asOf,
            EquityOfBook book,
            Optional<CapitalReport> report,
            List<OwnLimit> ownLimits) {
        Optional<CapitalPosition> position = report.map(CapitalReport::position);
        return new CapitalJson(
                entity.code(),
                entity.book().code(),
                asOf,
                entity.functionalCurrency().getCurrencyCode(),
                position.map(each -> each.rules().jurisdiction()).orElse(null),
                position.map(each -> each.rules().validFrom()).orElse(null),
                report.filter(CapitalReport::adopted).isPresent(),
                book.equity().amount().toPlainString(),
                book.totalAssets().amount().toPlainString(),
                book.totalLiabilities().amount().toPlainString(),
                EffectJson.text(CapitalRatio.of(
                        book.equity().amount(), book.totalAssets().amount())),
                position.map(each -> each.cet1().amount().toPlainString()).orElse(null),
                position.map(each -> each.tier1().amount().toPlainString()).orElse(null),
                position.map(each -> each.total().amount().toPlainString()).orElse(null),
                position.map(each -> each.riskWeighted().amount().toPlainString())
                        .orElse(null),
                position.map(each -> each.sum(RegulatoryKind.OTHER_RISK_WEIGHTED)
                                .amount()
                                .toPlainString())
                        .orElse(null),
                position.map(each -> each.leverageExposure().amount().toPlainString())
                        .orElse(null),
                position.map(CapitalPosition::requirements).orElse(List.of()).stream()
                        .map(Requirement::of)
                        .toList(),
                EffectJson.text(position.flatMap(CapitalPosition::earningsKept)),
                position.map(CapitalPosition::limit).map(Limit::of).orElse(null),
                position.map(CapitalPosition::exposures).orElse(List.of()).stream()
                        .map(Exposure::of)
                        .toList(),
                position.map(CapitalPosition::reconciliation).orElse(List.of()).stream()
                        .map(Line::of)
                        .toList(),
                ownLimits.stream().map(Own::of).toList(),
                report.map(CapitalReport::left).orElse(List.of()));
    }
}
