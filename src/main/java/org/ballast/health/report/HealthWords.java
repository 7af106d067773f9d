package org.ballast.health.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.documents.report.PrintedWords;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Threshold;

/** The words of the health report, from {@code messages/health.properties}, with figures as they are printed. */
final class HealthWords extends PrintedWords {

    HealthWords() {
        super("messages.health");
    }

    /** Negatives in parentheses, zero as a dash. */
    String money(Money amount) {
        return accounting(amount.amount());
    }

    /** A value with four decimals, of the concentration as it is, or why there is none. */
    String value(Measured measured) {
        return measured.value().map(HealthWords::shown).orElseGet(() -> text("standing." + measured.standing()));
    }

    /** A number with the decimals that people read: four of a ratio. */
    static String shown(BigDecimal value) {
        BigDecimal rounded = value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP) : value;
        return rounded.signum() < 0 ? "(" + figure(rounded.negate()) + ")" : figure(rounded);
    }

    String threshold(Optional<Threshold> threshold, Measure measure) {
        return threshold
                .map(known -> text("threshold." + measure.good(), figure(known.green()), figure(known.red())))
                .orElse("");
    }

    /** From where it is green, as {@code from 1.5}. */
    String green(Measured measured) {
        return measured.threshold()
                .map(known -> text("threshold.green." + measured.measure().good(), figure(known.green())))
                .orElse("");
    }

    /** From where it is red, as {@code below 1}. */
    String red(Measured measured) {
        return measured.threshold()
                .map(known -> text("threshold.red." + measured.measure().good(), figure(known.red())))
                .orElse("");
    }

    String input(Input input) {
        return input.asset().isEmpty() ? text("input." + input.name()) : input.asset();
    }

    /** What of the cash-flow test comes from the register of pledged loans, and what of it is not known; mostly nothing. */
    List<String> ofRegister(CashFlowTest test) {
        List<String> said = new ArrayList<>();
        if (test.pledgedLoans().isPositive()) {
            said.add(text("cashFlow.pledgedLoans", amount(test.pledgedLoans())));
        }
        if (!test.unknown().isEmpty()) {
            said.add(text("cashFlow.withoutRate", String.join(", ", test.unknown())));
        }
        return said;
    }
}
