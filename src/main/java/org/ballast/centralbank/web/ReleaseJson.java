package org.ballast.centralbank.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.Measure;
import org.ballast.centralbank.domain.Residual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published balance sheet for programs; amounts but those of the figures are in units of the statement.
 *
 * @param unit currency units of one unit of the statement
 * @param weeklyChange null where neither the week before is recorded nor a change is published
 * @param changeByTransactions null where a quarter ended in the week and no split is published
 * @param changeByRevaluation what of it is no monetary expansion, null as the other
 * @param changeOver13Weeks as a part of the total then: 0.0123 is 1.23 %
 */
@Schema(name = "PublishedRelease")
public record ReleaseJson(
        LocalDate date,
        int revision,
        String template,
        String currency,
        String unit,
        List<FigureJson> figures,
        List<ResidualJson> identities,
        @Nullable String totalAssets,
        @Nullable String reserves,
        @Nullable String baseMoney,
        @Nullable String netLiquidity,
        @Nullable String weeklyChange,
        @Nullable String changeByTransactions,
        @Nullable String changeByRevaluation,
        @Nullable String changeOver13Weeks,
        String source,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    /** One figure, as published. */
    @Schema(name = "PublishedFigure")
    public record FigureJson(String item, String amount) {}

    /**
     * How an identity stands.
     *
     * @param difference published less sum
     */
    @Schema(name = "PublishedIdentity")
    public record ResidualJson(
            String code,
            String published,
            String sum,
            String difference,
            String tolerance,
            @Schema(implementation = Residual.State.class) String state) {

        static ResidualJson of(Residual residual) {
            return new ResidualJson(
                    residual.identity().code(),
                    plain(residual.published()),
                    plain(residual.sum()),
                    plain(residual.difference()),
                    plain(residual.tolerance()),
                    residual.state().name());
        }
    }

    static ReleaseJson of(LiquidityPoint point, String currency) {
        return new ReleaseJson(
                point.asOf(),
                point.release().revision(),
                point.template().code(),
                currency,
                point.template().unit().toPlainString(),
                point.release().figures().entrySet().stream()
                        .map(figure -> new FigureJson(figure.getKey(), plain(figure.getValue())))
                        .toList(),
                point.template().residuals(point.release().figures()).stream()
                        .map(ResidualJson::of)
                        .toList(),
                plain(point.measure(Measure.TOTAL_ASSETS)),
                plain(point.measure(Measure.RESERVES)),
                plain(point.measure(Measure.BASE_MONEY)),
                plain(point.measure(Measure.NET_LIQUIDITY)),
                plain(point.weekly()),
                plain(point.transactions()),
                plain(point.revaluation()),
                plain(point.quarterly()),
                point.release().source(),
                point.release().reason(),
                point.release().recordedBy(),
                point.release().recordedAt());
    }

    static @Nullable String plain(Optional<BigDecimal> amount) {
        return amount.map(ReleaseJson::plain).orElse(null);
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
