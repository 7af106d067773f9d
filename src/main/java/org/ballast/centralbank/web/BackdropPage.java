package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballast.centralbank.application.ReadBackdrop;
import org.ballast.centralbank.domain.BackdropMonth;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The balance sheet of a central bank beside the write-downs of the book that is looked at, over two years. */
@Named
@RequestScoped
public class BackdropPage {

    private static final String BUNDLE = "centralbank";
    private static final int MONTHS = 24;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    @Inject
    private ReadBackdrop backdrop;

    @Inject
    private InstitutionPage institutionPage;

    @Inject
    private Books books;

    private LocalDate asOf = LocalDate.EPOCH;
    private @Nullable List<BackdropMonth> rows;

    /** The two years up to the month of that day. */
    public void show(LocalDate day) {
        asOf = day;
    }

    /** By month; none while no central bank is known. */
    public List<BackdropMonth> getRows() {
        if (rows == null) {
            YearMonth last = YearMonth.from(asOf);
            rows = books.entity() == null || institutionPage.getShown() == null
                    ? List.of()
                    : backdrop.of(books.getCode(), institutionPage.getCode(), last.minusMonths(MONTHS - 1L), last);
        }
        return rows;
    }

    /** Whether a release is there in any of the months. */
    public boolean isBehind() {
        return getRows().stream().anyMatch(row -> row.release().isPresent());
    }

    public String getCurrency() {
        return Given.entity(books.entity()).functionalCurrency().getCurrencyCode();
    }

    /** Losses by month. */
    public Chart getWriteDowns() {
        return chart(
                "backdrop.chart.writeDowns",
                getCurrency(),
                "backdrop.writeDowns",
                Tone.WRONG,
                row -> Optional.of(row.writeDowns().amount()));
    }

    /** The institution's change over 13 weeks at its last release of each month, in percent. */
    public Chart getLiquidity() {
        return chart(
                "backdrop.chart.liquidity",
                "%",
                "change.quarterly",
                Tone.FIRST,
                row -> row.release().flatMap(LiquidityPoint::quarterly).map(part -> part.movePointRight(2)));
    }

    private Chart chart(
            String title, String unit, String name, Tone tone, Function<BackdropMonth, Optional<BigDecimal>> value) {
        List<BackdropMonth> months = getRows();
        List<Spot> spots = IntStream.range(0, months.size())
                .filter(at -> value.apply(months.get(at)).isPresent())
                .mapToObj(at -> Spot.over(at, value.apply(months.get(at)).orElseThrow()))
                .toList();
        return Chart.byName(
                Words.in(BUNDLE, title, institutionPage.getCode(), books.getCode()),
                unit,
                months.stream().map(row -> SHORT.format(row.month())).toList(),
                List.of(new Bars(Words.in(BUNDLE, name), tone, spots)));
    }

    /** A month in words. */
    public String month(BackdropMonth row) {
        return Figures.month(row.month());
    }
}
