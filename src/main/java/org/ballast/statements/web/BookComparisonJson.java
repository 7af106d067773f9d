package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.Framework;
import org.ballast.measurement.domain.Amounts;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.ballast.statements.domain.BookComparison.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two books side by side for programs.
 *
 * @param differences left less right; they add up to the difference in equity
 */
@Schema(name = "BookComparison")
public record BookComparisonJson(
        String entity,
        LocalDate asOf,
        String currency,
        Book left,
        Book right,
        List<Line> assets,
        Carried leftTotal,
        Carried rightTotal,
        String equityDifference,
        List<Difference> differences) {

    /** A book as a whole. */
    @Schema(name = "ComparedBook")
    public record Book(
            String code,
            @Schema(implementation = Framework.class) String framework,
            String income,
            String equity) {

        static Book of(Side side) {
            return new Book(
                    side.book().code(),
                    side.book().framework().name(),
                    JsonMoney.text(side.income()),
                    JsonMoney.text(side.equity()));
        }
    }

    /** What lots carry. */
    @Schema(name = "CarriedAmounts")
    public record Carried(
            @Nullable String units, String cost, String impairment, String valueChange, String carryingAmount) {

        static Carried of(@Nullable Quantity units, Amounts amounts) {
            return new Carried(
                    units == null ? null : units.toString(),
                    JsonMoney.text(amounts.cost()),
                    JsonMoney.text(amounts.reduction()),
                    JsonMoney.text(amounts.valueChange()),
                    JsonMoney.text(amounts.carryingAmount()));
        }
    }

    /** An asset in both books. */
    @Schema(name = "ComparedAsset")
    public record Line(String asset, Carried left, Carried right) {}

    /** A part of the difference in equity. */
    @Schema(name = "BookDifference")
    public record Difference(
            @Schema(implementation = Reason.class) String reason,
            @Nullable String asset,
            String amount) {}

    static BookComparisonJson of(String entity, BookComparison comparison) {
        return new BookComparisonJson(
                entity,
                comparison.asOf(),
                comparison.left().equity().currency().getCurrencyCode(),
                Book.of(comparison.left()),
                Book.of(comparison.right()),
                comparison.assets().stream()
                        .map(line -> new Line(
                                line.asset(),
                                Carried.of(line.leftUnits(), line.left()),
                                Carried.of(line.rightUnits(), line.right())))
                        .toList(),
                Carried.of(null, comparison.leftTotal()),
                Carried.of(null, comparison.rightTotal()),
                JsonMoney.text(comparison.equityDifference()),
                comparison.differences().stream()
                        .map(each -> new Difference(
                                each.reason().name(), each.asset().orElse(null), JsonMoney.text(each.amount())))
                        .toList());
    }
}
