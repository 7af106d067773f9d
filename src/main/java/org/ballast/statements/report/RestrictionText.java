package org.ballast.statements.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.statements.domain.RestrictedHolding;

/** Nature, remaining duration and what could lapse a restriction on sale, in one line (ASC 350-60-50-6). */
final class RestrictionText {

    private RestrictionText() {}

    static String of(RestrictedHolding holding, LocalDate reportingDate, Words words) {
        SaleRestriction.Terms terms = holding.terms();
        List<String> said = new ArrayList<>();
        said.add(words.text("tableE.nature", kind(terms, words), terms.nature()));
        terms.until()
                .ifPresent(until -> said.add(words.text(
                        "tableE.until", terms.remainingDays(reportingDate).orElseThrow(), words.saidShort(until))));
        if (!terms.lapse().isEmpty()) {
            said.add(words.text(terms.until().isPresent() ? "tableE.lapse" : "tableE.lapseOnly", terms.lapse()));
        }
        return String.join(" · ", said);
    }

    static String kind(SaleRestriction.Terms terms, Words words) {
        return words.text("restriction." + terms.kind());
    }
}
