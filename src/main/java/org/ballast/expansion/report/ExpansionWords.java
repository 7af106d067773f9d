package org.ballast.expansion.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ballast.amounts.PeriodName;
import org.ballast.documents.report.PrintedWords;

/** The words of the change of total assets, from {@code messages/expansion.properties}. */
public class ExpansionWords extends PrintedWords {

    public ExpansionWords() {
        super("messages.expansion");
    }

    /** A day inside a sentence. */
    public String said(LocalDate day) {
        return day(day);
    }

    /** A part of one in percent with two decimals, half up. */
    public static String percent(BigDecimal part) {
        return part.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The same words where a page says them: days as on every page. */
    public static final class OnPages extends ExpansionWords {

        @Override
        public String said(LocalDate day) {
            return PeriodName.day(day);
        }
    }
}
