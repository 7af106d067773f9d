package org.ballast.hedging.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.trading.domain.DeltaExposure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is held of an asset beside what is hedged of it.
 *
 * @param model null where no policy or no price is known
 * @param optionUnits what the options stand for at today's delta
 * @param futuresUnits below zero when sold
 * @param residualExposure net delta as a part of the spot, null without spot
 */
@Schema(name = "Exposure")
public record ExposureJson(
        String asset,

        @Schema(implementation = MeasurementModel.class) @Nullable
        String model,

        String spotUnits,
        String carryingAmount,
        @Nullable String close,
        String optionUnits,
        String futuresUnits,
        String netDelta,
        @Nullable String residualExposure,
        String futuresToNeutral,
        @Nullable String impairsBelow,
        @Nullable String fallToImpairment,
        List<LeftOutJson> leftOut) {

    /** A position that is not counted. */
    @Schema(name = "PositionLeftOut")
    public record LeftOutJson(
            String account,
            String instrument,
            @Schema(implementation = LeftOut.Reason.class) String reason) {

        static LeftOutJson of(LeftOut left) {
            return new LeftOutJson(
                    left.account(), left.instrument(), left.reason().name());
        }
    }

    static ExposureJson of(HedgedAsset asset) {
        DeltaExposure exposure = asset.exposure();
        return new ExposureJson(
                asset.spot().asset(),
                asset.spot().market().map(market -> market.model().name()).orElse(null),
                asset.spot().units().toString(),
                asset.spot().carryingAmount().amount().toPlainString(),
                asset.spot()
                        .market()
                        .map(market -> market.close().perUnit().toPlainString())
                        .orElse(null),
                units(asset.today().optionsUnits()),
                units(asset.today().futuresUnits()),
                units(exposure.netDelta()),
                exposure.residualExposure().map(BigDecimal::toPlainString).orElse(null),
                units(exposure.futuresToNeutral()),
                asset.spot()
                        .writtenDownBelow()
                        .map(price -> price.perUnit().toPlainString())
                        .orElse(null),
                asset.spot().fallThatWritesDown().map(BigDecimal::toPlainString).orElse(null),
                asset.left().stream().map(LeftOutJson::of).toList());
    }

    /** Units with ten decimals at most, half up, as deltas have. */
    static String units(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
