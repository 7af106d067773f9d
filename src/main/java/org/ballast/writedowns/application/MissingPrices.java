package org.ballast.writedowns.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.ballast.assets.domain.Asset;
import org.ballast.writedowns.domain.ImpairmentOutcome.NotTestable;
import org.ballast.writedowns.domain.SegmentTest;

/** Gathers the days without a price over all assets, so that one refusal names them all. */
final class MissingPrices {

    private static final int NAMED_IN_A_SENTENCE = 5;
    private static final int MOST_ERRORS = 1_000;

    private final List<String> sentences = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** Notes the days of an asset that have no price, or one that a controller has yet to decide. */
    void note(Asset asset, List<SegmentTest> tests, PrincipalMarketPrices.Found prices) {
        Set<LocalDate> days = tests.stream()
                .flatMap(test ->
                        test.outcome() instanceof NotTestable none ? none.missingDays().stream() : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return;
        }
        Set<LocalDate> waiting = prices.held().stream()
                .map(bar -> LocalDate.ofInstant(bar.opensAt(), ZoneOffset.UTC))
                .collect(Collectors.toSet());
        String first = days.stream()
                .limit(NAMED_IN_A_SENTENCE)
                .map(day -> waiting.contains(day) ? day + " (held back)" : day.toString())
                .collect(Collectors.joining(", "));
        int more = Math.max(0, days.size() - NAMED_IN_A_SENTENCE);
        String markets = days.stream().map(prices::marketOn).distinct().collect(Collectors.joining(", "));
        sentences.add(asset.symbol() + " at " + markets + " has no usable price on " + first
                + (more > 0 ? " and " + more + " more days" : "") + ".");
        days.forEach(day -> errors.add(new FieldError(
                0,
                "prices",
                day.toString(),
                asset.symbol() + " at " + prices.marketOn(day)
                        + (waiting.contains(day) ? " is held back until a controller decides" : " has no bar"))));
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new Refusal(
                    RefusalCode.NO_PRICE,
                    String.join(" ", sentences)
                            + " Nothing was tested; import or confirm these prices, then run again.",
                    errors.subList(0, Math.min(errors.size(), MOST_ERRORS)),
                    errors.size());
        }
    }
}
