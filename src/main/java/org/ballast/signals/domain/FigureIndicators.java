package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.signals.domain.ExternalInformation.ExternalFigure;

/** The indicators that rest on a figure which people write down: market capitalization and policy rate (accounting.md 4.1). */
public final class FigureIndicators {

    private static final BigDecimal RISE = new BigDecimal("0.02");
    private static final int MONTHS = 12;

    private FigureIndicators() {}

    /**
     * The market pays less for the entity than its equity (IAS 36.12(d)). A capitalization counts for 31 days.
     *
     * @param told in force, of {@link ExternalKind#MARKET_CAPITALIZATION}
     * @param equity of the book at the end of the day, in its currency
     */
    public static Indicator marketCapitalization(LocalDate day, Collection<ExternalInformation> told, Money equity) {
        Optional<ExternalInformation> newest = newest(told, day, equity.currency());
        if (newest.filter(each -> !each.on().isBefore(day.minusDays(ToldIndicator.DAYS)))
                .isEmpty()) {
            return Indicator.lacking(
                    Detector.MARKET_CAP_BELOW_NAV,
                    MissingInput.MARKET_CAPITALIZATION,
                    newest.stream()
                            .map(each -> Figure.of(FigureName.KNOWN_ON, each.on()))
                            .toArray(Figure[]::new));
        }
        ExternalInformation known = newest.orElseThrow();
        List<Figure> figures = List.of(
                Figure.of(FigureName.MARKET_CAPITALIZATION, number(known)),
                Figure.of(FigureName.KNOWN_ON, known.on()),
                Figure.of(FigureName.EQUITY, equity.amount()));
        return number(known).compareTo(equity.amount()) < 0
                ? Indicator.fired(Detector.MARKET_CAP_BELOW_NAV, Optional.of(known.on()), figures)
                : Indicator.notFired(Detector.MARKET_CAP_BELOW_NAV, Optional.empty(), figures);
    }

    /**
     * The policy rate rose by two percentage points or more in twelve months (IAS 36.12(c)). The last one that is written down
     * holds until the next, but none for longer than twelve months.
     *
     * @param told in force, of {@link ExternalKind#POLICY_RATE}
     */
    public static Indicator rateRise(LocalDate day, Collection<ExternalInformation> told, Currency currency) {
        LocalDate yearAgo = day.minusMonths(MONTHS);
        Optional<ExternalInformation> now =
                newest(told, day, currency).filter(each -> each.on().isAfter(yearAgo));
        Optional<ExternalInformation> before =
                newest(told, yearAgo, currency).filter(each -> each.on().isAfter(yearAgo.minusMonths(MONTHS)));
        if (now.isEmpty() || before.isEmpty()) {
            return Indicator.lacking(Detector.RATE_RISE, MissingInput.POLICY_RATES);
        }
        BigDecimal rise = number(now.get()).subtract(number(before.get()));
        List<Figure> figures = List.of(
                Figure.of(FigureName.RATE, number(now.get())),
                Figure.of(FigureName.KNOWN_ON, now.get().on()),
                Figure.of(FigureName.RATE_BEFORE, number(before.get())));
        return rise.compareTo(RISE) >= 0
                ? Indicator.fired(Detector.RATE_RISE, Optional.of(now.get().on()), figures)
                : Indicator.notFired(Detector.RATE_RISE, Optional.empty(), figures);
    }

    private static Optional<ExternalInformation> newest(
            Collection<ExternalInformation> told, LocalDate day, Currency currency) {
        return told.stream()
                .filter(each -> !each.on().isAfter(day))
                .filter(each -> each.said()
                        .figure()
                        .map(ExternalFigure::currency)
                        .filter(currency::equals)
                        .isPresent())
                .max(Comparator.comparing(ExternalInformation::on).thenComparingLong(ExternalInformation::id));
    }

    private static BigDecimal number(ExternalInformation told) {
        return told.said().figure().orElseThrow().number();
    }
}
