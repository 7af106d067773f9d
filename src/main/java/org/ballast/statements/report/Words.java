package org.ballast.statements.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.report.PrintedWords;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.domain.StatementLine;

/** The words of the statements, from {@code messages/statements.properties}. */
public class Words extends PrintedWords {

    public Words() {
        super("messages.statements");
    }

    /** Of which period it is, under the title of a disclosure. */
    String periodOf(Disclosure disclosure) {
        return text("disclosure.subtitle", day(disclosure.from()), day(disclosure.lastDay()));
    }

    /** A day inside a sentence. */
    public String said(LocalDate day) {
        return day(day);
    }

    /** The same where there is little room. */
    public String saidShort(LocalDate day) {
        return shortDay(day);
    }

    /** A minute inside a sentence. */
    public String said(Instant minute) {
        return minute(minute);
    }

    /** The caption of a line: its own words, or the account's name. */
    public String caption(StatementLine line) {
        return line.key().isEmpty() ? line.name() : text("line." + line.key());
    }

    /** As BTC, ETH and SOL. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : text("list.last", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
