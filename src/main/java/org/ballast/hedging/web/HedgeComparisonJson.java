package org.ballast.hedging.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.ReadHedges.Compared;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.trading.domain.DeltaExposure;
import org.ballast.trading.domain.MarginStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Falls of an asset without a hedge, with today's and with one that is tried out.
 *
 * @param hedgeAccounting NONE: derivatives are at fair value through profit or loss whatever they hedge
 * @param margin null where no account was named
 */
@Schema(name = "HedgeComparison")
public record HedgeComparisonJson(
        String entity,
        String book,
        LocalDate asOf,
        String currency,
        String hedgeAccounting,
        ExposureJson exposure,
        TriedJson tried,
        List<FallJson> falls,
        @Nullable MarginJson margin) {

    private static final String NO_HEDGE_ACCOUNTING = "NONE";

    /**
     * With the hedge that is tried out.
     *
     * @param premium that the puts cost
     * @param atOnce what it wins or, below zero, loses on the day itself
     */
    @Schema(name = "TriedHedge")
    public record TriedJson(
            String premium,
            String atOnce,
            String netDelta,
            @Nullable String residualExposure,
            String futuresToNeutral) {

        static TriedJson of(Compared compared) {
            DeltaExposure exposure = compared.asset().exposure(compared.hedge());
            FallUnderHedge none = compared.falls().getFirst();
            return new TriedJson(
                    text(compared.premium()),
                    text(none.tried()),
                    ExposureJson.units(exposure.netDelta()),
                    exposure.residualExposure().map(BigDecimal::toPlainString).orElse(null),
                    ExposureJson.units(exposure.futuresToNeutral()));
        }
    }

    /** One fall; what stands in profit or loss has its sign. */
    @Schema(name = "FallUnderHedge")
    public record FallJson(
            String fall,
            String price,
            String marketLoss,
            String writeDown,
            String resultToday,
            String resultTried,
            String withoutHedge,
            String withToday,
            String withTried) {

        static FallJson of(FallUnderHedge row) {
            return new FallJson(
                    row.fall().toPlainString(),
                    row.price().perUnit().toPlainString(),
                    text(row.marketLoss()),
                    text(row.writeDown()),
                    text(row.today()),
                    text(row.tried()),
                    text(row.withoutHedge()),
                    text(row.withToday()),
                    text(row.withTried()));
        }
    }

    /** Margin of the account before and after. */
    @Schema(name = "MarginUnderHedge")
    public record MarginJson(
            String account,
            String at,
            String marginBalanceBefore,
            @Nullable String marginRatioBefore,
            @Schema(implementation = MarginStatus.class) String statusBefore,
            String marginBalanceAfter,
            String initialMarginAfter,
            String maintenanceMarginAfter,
            @Nullable String marginRatioAfter,
            @Schema(implementation = MarginStatus.class) String statusAfter) {

        static MarginJson of(MarginEffect effect) {
            return new MarginJson(
                    effect.account(),
                    effect.at().toString(),
                    effect.balanceBefore().toPlainString(),
                    effect.before().ratio().map(BigDecimal::toPlainString).orElse(null),
                    effect.before().status().name(),
                    effect.balanceAfter().toPlainString(),
                    effect.initialMargin().toPlainString(),
                    effect.maintenanceMargin().toPlainString(),
                    effect.after().ratio().map(BigDecimal::toPlainString).orElse(null),
                    effect.after().status().name());
        }
    }

    static HedgeComparisonJson of(ReportingEntity entity, LocalDate asOf, Compared compared) {
        return new HedgeComparisonJson(
                entity.code(),
                entity.book().code(),
                asOf,
                entity.functionalCurrency().getCurrencyCode(),
                NO_HEDGE_ACCOUNTING,
                ExposureJson.of(compared.asset()),
                TriedJson.of(compared),
                compared.falls().stream().skip(1).map(FallJson::of).toList(),
                compared.margin().map(MarginJson::of).orElse(null));
    }

    private static String text(Money amount) {
        return amount.amount().toPlainString();
    }
}
