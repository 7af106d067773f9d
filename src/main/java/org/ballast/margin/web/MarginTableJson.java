package org.ballast.margin.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ballast.margin.domain.BracketStep;
import org.ballast.margin.domain.ContractGroup;
import org.ballast.margin.domain.EnteredTable;
import org.ballast.margin.domain.VenueTable;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.ShortOptionMargin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A margin table as programs see it; numbers are decimal texts.
 *
 * @param revision 1, and one more each time that the same day was entered otherwise
 */
@Schema(name = "MarginTable")
public record MarginTableJson(
        long id,
        String venue,
        LocalDate validFrom,
        int revision,
        String warningFrom,
        String callFrom,
        LiquidationRule liquidationRule,
        String closingFee,
        int hoursToMeet,
        String source,
        List<Bracket> brackets,
        List<Shares> options,
        String reason,
        String enteredBy,
        Instant enteredAt) {

    private static final Comparator<ContractGroup> BY_NAME =
            Comparator.comparing(ContractGroup::underlying).thenComparing(ContractGroup::style);

    /** A step of the margin of futures and perpetuals. */
    @Schema(name = "MarginBracket")
    public record Bracket(
            String underlying,
            FuturesStyle style,
            String floor,
            String initialRate,
            String maintenanceRate,
            String deduction) {

        static Bracket of(ContractGroup group, BracketStep step) {
            return new Bracket(
                    group.underlying(),
                    group.style(),
                    plain(step.maintenance().floor()),
                    plain(step.initialRate()),
                    plain(step.maintenance().rate()),
                    plain(step.maintenance().deduction()));
        }
    }

    /** Shares of the underlying that are asked for a sold option beside its mark. */
    @Schema(name = "ShortOptionMargin")
    public record Shares(
            String underlying, FuturesStyle style, String share, String leastShare, String maintenanceShare) {

        static Shares of(ContractGroup group, ShortOptionMargin shares) {
            return new Shares(
                    group.underlying(),
                    group.style(),
                    plain(shares.share()),
                    plain(shares.leastShare()),
                    plain(shares.maintenanceShare()));
        }
    }

    static MarginTableJson of(EnteredTable entered) {
        VenueTable table = entered.table();
        return new MarginTableJson(
                table.id(),
                table.venue(),
                table.validFrom(),
                table.revision(),
                plain(table.terms().thresholds().warningFrom()),
                plain(table.terms().thresholds().callFrom()),
                table.terms().rule(),
                plain(table.terms().closingFee()),
                table.terms().hoursToMeet(),
                table.source(),
                brackets(table),
                shares(table),
                entered.reason(),
                entered.enteredBy(),
                entered.enteredAt());
    }

    static List<Bracket> brackets(VenueTable table) {
        return table.futures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_NAME))
                .flatMap(rows -> rows.getValue().steps().stream().map(step -> Bracket.of(rows.getKey(), step)))
                .toList();
    }

    static List<Shares> shares(VenueTable table) {
        return table.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_NAME))
                .map(row -> Shares.of(row.getKey(), row.getValue()))
                .toList();
    }

    /** Groups in the order in which tables show them. */
    static List<ContractGroup> inOrder(Collection<ContractGroup> groups) {
        return groups.stream().sorted(BY_NAME).toList();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
