package org.ballast.stress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.amounts.Money;
import org.ballast.documents.report.PrintedWords;
import org.ballast.stress.domain.Tripwire;

/** The words of the stress report, from {@code messages/stress.properties}, with figures as they are printed. */
final class StressWords extends PrintedWords {

    private static final int DECIMALS_OF_PERCENT = 4;

    StressWords() {
        super("messages.stress");
    }

    /** Negatives in parentheses, zero as a dash. */
    String money(Money amount) {
        return accounting(amount.amount());
    }

    /** 0.285714 is 28.5714 %. */
    String percent(BigDecimal part) {
        BigDecimal percent = part.movePointRight(2)
                .setScale(DECIMALS_OF_PERCENT, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.toPlainString() + " %";
    }

    /** 0.285714 is 28.57 %: in a column the points stand below each other. */
    static String ratio(BigDecimal part) {
        return accounting(part.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    /** What gives way, by its name. */
    String called(Tripwire wire) {
        return text("wire." + wire.kind(), wire.name());
    }

    String fall(Tripwire wire) {
        return wire.fall()
                .map(part -> wire.known() ? percent(part) : text("wire.latest", percent(part)))
                .orElseGet(() -> text(wire.known() ? "wire.never" : "wire.unknown"));
    }
}
