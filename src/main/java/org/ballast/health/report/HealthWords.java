package org.ballast.health.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.documents.report.PrintedWords;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Threshold;

/** The words of the health report, from {@code messages/health.properties}, with figures as they are printed. */
final class HealthWords extends PrintedWords {

    private static final String EN_DASH = "–";

    HealthWords() {
        super("messages.health");
    }

    /** Negatives in parentheses, zero as a dash. */
    String money(Money amount) {
        return amount.isZero()
                ? EN_DASH
                : signed(figure(amount.isNegative() ? amount.negated() : amount), amount.isNegative());
    }

    /** A value with four decimals, of the concentration as it is, or why there is none. */
    String value(Measured measured) {
        return measured.value().map(HealthWords::shown).orElseGet(() -> text("standing." + measured.standing()));
    }

    /** A number with the decimals that people read: four of a ratio. */
    static String shown(BigDecimal value) {
        BigDecimal rounded = value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP) : value;
        return signed(rounded.abs().toPlainString(), rounded.signum() < 0);
    }

    String threshold(Optional<Threshold> threshold, Measure measure) {
        return threshold
                .map(known -> text(
                        "threshold." + measure.good(),
                        known.green().toPlainString(),
                        known.red().toPlainString()))
                .orElse("");
    }

    String input(Input input) {
        return input.asset().isEmpty() ? text("input." + input.name()) : input.asset();
    }

    private static String signed(String digits, boolean negative) {
        return negative ? "(" + digits + ")" : digits;
    }
}
