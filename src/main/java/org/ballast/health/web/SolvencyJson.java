package org.ballast.health.web;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.health.domain.Band;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HealthFigures.OnAccount;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Kept;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Threshold;
import org.ballast.journal.domain.LedgerPosition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a book stands at the end of a day.
 *
 * @param lastEntry number of the newest entry behind it; null of empty books
 * @param effectiveNumber how many equal assets would be as concentrated; null without any
 * @param covenants covenants and limits that are in force
 */
@Schema(name = "Solvency")
public record SolvencyJson(
        String entity,
        String book,
        String currency,
        String asOf,
        @Nullable String lastEntry,
        List<Ratio> ratios,
        @Nullable String effectiveNumber,
        List<Covenant> covenants) {

    /**
     * A ratio.
     *
     * @param value six decimals, of the concentration two; null where it is not available or not meaningful
     * @param status of the value by its threshold
     * @param green from where it is green; null without a threshold
     * @param red from where it is red
     */
    @Schema(name = "Ratio")
    public record Ratio(
            String name,
            @Nullable String value,

            @Schema(implementation = Measured.Standing.class)
            String standing,

            @Schema(implementation = Band.class) String status,
            @Nullable String green,
            @Nullable String red,
            List<RatioInput> inputs) {}

    /**
     * An amount that a ratio is made of.
     *
     * @param accounts that make it
     */
    @Schema(name = "RatioInput")
    public record RatioInput(String name, String amount, List<AccountPart> accounts) {}

    /** Part of an amount that stands on one account. */
    @Schema(name = "AccountPart")
    public record AccountPart(String number, String name, String amount) {}

    /**
     * A covenant or limit beside what is measured.
     *
     * @param value null where nothing can be measured
     * @param headroom how far the value is from the bound on its good side; below zero in a breach
     */
    @Schema(name = "Covenant")
    public record Covenant(
            long id,
            String kind,
            String name,
            String measure,
            String bound,
            @Nullable String value,
            @Nullable String headroom,
            @Schema(implementation = Kept.Standing.class) String standing) {

        static Covenant of(Kept kept) {
            return new Covenant(
                    kept.rule().id(),
                    kept.rule().kind().name(),
                    kept.rule().name(),
                    MeasureNames.of(kept.measured().measure()),
                    kept.rule().bound().toPlainString(),
                    kept.measured().value().map(BigDecimal::toPlainString).orElse(null),
                    kept.headroom().map(BigDecimal::toPlainString).orElse(null),
                    kept.standing().name());
        }
    }

    static SolvencyJson of(Health health) {
        return new SolvencyJson(
                health.entity(),
                health.book(),
                health.figures().currency().getCurrencyCode(),
                health.figures().day().toString(),
                health.position().map(SolvencyJson::number).orElse(null),
                health.ratios().stream().map(each -> ratio(health, each)).toList(),
                health.effectiveNumber().map(BigDecimal::toPlainString).orElse(null),
                health.kept().stream().map(Covenant::of).toList());
    }

    static String number(LedgerPosition position) {
        return position.last().number();
    }

    private static Ratio ratio(Health health, Measured measured) {
        return new Ratio(
                MeasureNames.of(measured.measure()),
                measured.value().map(BigDecimal::toPlainString).orElse(null),
                measured.standing().name(),
                measured.band().name(),
                measured.threshold()
                        .map(Threshold::green)
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                measured.threshold()
                        .map(Threshold::red)
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                health.inputs(measured.measure()).stream()
                        .map(SolvencyJson::input)
                        .toList());
    }

    private static RatioInput input(Input input) {
        return new RatioInput(
                input.name(),
                input.amount().amount().toPlainString(),
                input.accounts().stream().map(SolvencyJson::part).toList());
    }

    private static AccountPart part(OnAccount part) {
        return new AccountPart(
                part.number(), part.name(), part.amount().amount().toPlainString());
    }
}
