package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.Framework;
import org.ballast.measurement.domain.Amounts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.ballast.statements.domain.BookComparison.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two books side by side for programs.
 *
 * @param currency of the left book, which all differences are in
 * @param closingRate at which the right book is told in it; null where both are in one currency
 * @param rightEquityInLeft equity of the right book in it
 * @param draft whether one of the books awaits something
 * @param differences left less right; they add up to the difference in equity
 */
@Schema(name = "BookComparison")
public record BookComparisonJson(
        String entity,
        LocalDate asOf,
        String currency,
        @Nullable Rate closingRate,
        boolean draft,
        Book left,
        Book right,
        List<Line> assets,
        Carried leftTotal,
        Carried rightTotal,
        String rightEquityInLeft,
        String equityDifference,
        List<Difference> differences) {

    /** A rate of two currencies: units of {@code quote} for one of {@code base}. */
    @Schema(name = "ClosingRate")
    public record Rate(String rate, String base, String quote, LocalDate rateOf) {

        static Rate of(ExchangeRate rate) {
            return new Rate(
                    rate.rate().toPlainString(),
                    rate.base().getCurrencyCode(),
                    rate.quote().getCurrencyCode(),
                    rate.on());
        }
    }

    /**
     * A book as a whole.
     *
     * @param pending what it awaits: until that is done, a difference may be no more than work that is not done
     */
    @Schema(name = "ComparedBook")
    public record Book(
            String code,
            @Schema(implementation = Framework.class) String framework,
            String currency,
            String income,
            String equity,
            HeaderJson.PendingJson pending) {

        static Book of(Side side) {
            return new Book(
                    side.book().code(),
                    side.book().framework().name(),
                    side.book().currency().getCurrencyCode(),
                    JsonMoney.text(side.income()),
                    JsonMoney.text(side.equity()),
                    HeaderJson.PendingJson.of(side.pending()));
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
                comparison.rightInLeft().closing().map(Rate::of).orElse(null),
                comparison.isDraft(),
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
                JsonMoney.text(comparison.rightEquityInLeft()),
                JsonMoney.text(comparison.equityDifference()),
                comparison.differences().stream()
                        .map(each -> new Difference(
                                each.reason().name(), each.asset().orElse(null), JsonMoney.text(each.amount())))
                        .toList());
    }
}
