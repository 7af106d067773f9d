package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.MarketComparison;
import org.ballast.holdings.domain.Traded;
import org.ballast.holdings.persistence.Policies;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.prices.domain.DayRanges;
import org.ballast.prices.domain.PriceRange;
import org.ballast.prices.persistence.MarketRanges;
import org.ballast.refusals.Refusal.FieldError;

/**
 * Compares what was paid or received with what the principal market of the asset paid on that day, or any market where
 * there is no policy yet. What was given for nothing is not compared.
 */
@ApplicationScoped
class CompareWithMarket {

    @Inject
    private Policies policies;

    @Inject
    private MarketRanges markets;

    /** What is compared with prices of its own: an asset in the currency that was paid. */
    private record Series(long assetId, Currency currency) {}

    /** An amount far from what the market paid; what is said of it is written for the first ones alone. */
    private record Doubt(Traded row, PriceRange range) {}

    MarketComparison compare(ReportingEntity entity, List<Traded> rows) {
        Map<Series, List<Traded>> bySeries = rows.stream()
                .filter(row -> row.amount().isPositive())
                .collect(Collectors.groupingBy(
                        row -> new Series(row.assetId(), row.amount().currency())));
        List<Doubt> doubts = new ArrayList<>();
        int notCompared = 0;
        for (Map.Entry<Series, List<Traded>> ofSeries : bySeries.entrySet()) {
            Series series = ofSeries.getKey();
            DayRanges ranges = ranges(entity, series, ofSeries.getValue());
            List<AccountingPolicy> decided =
                    policies.until(entity.book().id(), series.assetId(), lastDay(ofSeries.getValue()));
            Map<LocalDate, Optional<PriceRange>> ofDay = new HashMap<>();
            for (Traded row : ofSeries.getValue()) {
                Optional<PriceRange> range = ofDay.computeIfAbsent(
                        row.on(),
                        day -> ranges.between(
                                principal(decided, day), entity.startOf(day), entity.startOf(day.plusDays(1))));
                notCompared += range.isEmpty() ? 1 : 0;
                range.filter(found -> found.isFarFrom(row.amount(), row.units()))
                        .ifPresent(found -> doubts.add(new Doubt(row, found)));
            }
        }
        List<FieldError> told = doubts.stream()
                .sorted(Comparator.comparingLong(doubt -> doubt.row().line()))
                .limit(ImportErrors.KEPT)
                .map(CompareWithMarket::told)
                .toList();
        return new MarketComparison(told, doubts.size(), notCompared);
    }

    private static FieldError told(Doubt doubt) {
        Traded row = doubt.row();
        return new FieldError(
                row.line(),
                row.field(),
                row.amount().amount().toPlainString(),
                HoldingsSentence.OBJECTION_OF_DAY,
                doubt.range().objection(row.amount(), row.units()).orElseThrow(),
                row.on(),
                row.name());
    }

    private DayRanges ranges(ReportingEntity entity, Series series, List<Traded> rows) {
        LocalDate first =
                rows.stream().map(Traded::on).min(LocalDate::compareTo).orElseThrow();
        return markets.of(
                series.assetId(),
                series.currency(),
                entity.startOf(first),
                entity.startOf(lastDay(rows).plusDays(2)));
    }

    private static LocalDate lastDay(List<Traded> rows) {
        return rows.stream().map(Traded::on).max(LocalDate::compareTo).orElseThrow();
    }

    /** Of the policies, the latest first, the market of the one in force on the day. */
    private static OptionalLong principal(List<AccountingPolicy> decided, LocalDate on) {
        return decided.stream()
                .filter(policy -> !policy.validFrom().isAfter(on))
                .mapToLong(AccountingPolicy::marketId)
                .findFirst();
    }
}
