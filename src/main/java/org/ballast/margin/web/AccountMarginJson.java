package org.ballast.margin.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.margin.domain.Obstacle;
import org.ballast.margin.domain.PositionMargin;
import org.ballast.margin.domain.VenueTable;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The margin of a trading account for programs; amounts are decimal texts in the currency or coin of the account.
 *
 * @param basis POSITIONS where it is worked out of them by the venue's table, VENUE where the venue printed it
 * @param saidAt when the venue spoke last
 * @param brought collateral that came since
 * @param tableFrom day from which the venue's table holds; null where it has none
 * @param liquidationRule what liquidation prices count; null without a table
 * @param obstacles why the positions do not count
 */
@Schema(name = "AccountMargin")
public record AccountMarginJson(
        String account,
        String venue,
        String currency,
        MarginBasis basis,
        MarginStatus status,
        String marginBalance,
        String initialMargin,
        String openOrderMargin,
        String maintenanceMargin,
        String availableBalance,
        @Nullable String marginRatio,
        String topUpToInitialMargin,
        String topUpToMaintenance,
        Instant saidAt,
        String brought,
        @Nullable LocalDate tableFrom,
        @Nullable LiquidationRule liquidationRule,
        List<Barred> obstacles,
        List<Position> positions) {

    /** What keeps the margin from being worked out of positions. */
    @Schema(name = "MarginObstacle")
    public record Barred(Obstacle.Kind kind, @Nullable String instrument) {

        static Barred of(Obstacle obstacle) {
            return new Barred(obstacle.kind(), obstacle.symbol().isEmpty() ? null : obstacle.symbol());
        }
    }

    /**
     * What a position adds.
     *
     * @param liquidationPrice indicative; null of options and where there is none
     */
    @Schema(name = "PositionMargin")
    public record Position(
            String instrument,
            String contracts,
            String mark,
            Instant markedAt,
            String result,
            String optionValue,
            String initialMargin,
            String maintenanceMargin,
            @Nullable String liquidationPrice) {

        static Position of(PositionMargin margin) {
            return new Position(
                    margin.position().instrument().symbol(),
                    MarginTableJson.plain(margin.position().contracts()),
                    MarginTableJson.plain(margin.position().mark()),
                    margin.position().markedAt(),
                    margin.result().toPlainString(),
                    margin.optionValue().toPlainString(),
                    margin.initial().toPlainString(),
                    margin.maintenance().toPlainString(),
                    margin.liquidationPrice().map(BigDecimal::toPlainString).orElse(null));
        }
    }

    static AccountMarginJson of(AccountMargin margin) {
        return new AccountMarginJson(
                margin.account().account().code(),
                margin.account().account().venue(),
                margin.figures().unit().code(),
                margin.basis(),
                margin.state().status(),
                margin.balances().marginBalance().toPlainString(),
                margin.figures().initialMargin().toPlainString(),
                margin.figures().openOrderMargin().toPlainString(),
                margin.figures().maintenanceMargin().toPlainString(),
                margin.balances().availableBalance().toPlainString(),
                margin.state().ratio().map(BigDecimal::toPlainString).orElse(null),
                margin.state().topUpToInitialMargin().toPlainString(),
                margin.state().topUpToMaintenance().toPlainString(),
                margin.account().saidAt(),
                margin.account().brought().toPlainString(),
                margin.account().table().map(VenueTable::validFrom).orElse(null),
                margin.account().table().map(table -> table.terms().rule()).orElse(null),
                margin.obstacles().stream().map(Barred::of).toList(),
                margin.positions().stream().map(Position::of).toList());
    }
}
