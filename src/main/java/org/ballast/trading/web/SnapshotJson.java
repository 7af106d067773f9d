package org.ballast.trading.web;

import java.time.Instant;
import java.util.List;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.DatedSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a venue said of a trading account, for programs.
 *
 * @param revision 1 for what was said first of its instant, one more for each correction
 * @param importId number of the file that it came in, null of what was keyed in
 */
@Schema(name = "AccountSnapshot")
public record SnapshotJson(
        Instant at,
        String currency,
        String settledCash,
        String cashReservedForWithdrawal,
        String openOrderCash,
        String unrealisedFutures,
        String optionValueLong,
        String optionValueShort,
        List<Pledged> collateral,
        String initialMargin,
        String openOrderMargin,
        String maintenanceMargin,
        List<Printed> printed,
        String source,
        int revision,
        @Nullable Long importId,
        String recordedBy,
        Instant recordedAt) {

    /** An asset that is pledged. */
    @Schema(name = "PledgedAsset")
    public record Pledged(String asset, String quantity, String price, String haircut) {

        static Pledged of(Collateral pledged) {
            return new Pledged(
                    pledged.asset(),
                    pledged.quantity().toPlainString(),
                    pledged.price().toPlainString(),
                    pledged.haircut().toPlainString());
        }
    }

    /** A figure by the venue's own name for it. */
    @Schema(name = "PrintedFigureOfVenue")
    public record Printed(String name, String amount) {}

    static SnapshotJson of(DatedSnapshot dated) {
        AccountSnapshot said = dated.snapshot();
        return new SnapshotJson(
                dated.at(),
                said.unit().code(),
                said.settledCash().toPlainString(),
                said.cashReservedForWithdrawal().toPlainString(),
                said.openOrderCash().toPlainString(),
                said.unrealisedFutures().toPlainString(),
                said.optionValueLong().toPlainString(),
                said.optionValueShort().toPlainString(),
                said.collateral().stream().map(Pledged::of).toList(),
                said.initialMargin().toPlainString(),
                said.openOrderMargin().toPlainString(),
                said.maintenanceMargin().toPlainString(),
                dated.printed().entrySet().stream()
                        .map(each -> new Printed(each.getKey(), each.getValue().toPlainString()))
                        .toList(),
                dated.source(),
                dated.revision(),
                dated.importId() == 0 ? null : (Long) dated.importId(),
                dated.recordedBy(),
                dated.recordedAt());
    }
}
