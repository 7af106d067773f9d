package org.ballast.charts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Drawing.Area;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Text;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Between;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Steps;
import org.ballast.charts.domain.Mark.Waterfall;
import org.ballast.charts.domain.Mark.Waterfall.Change;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final ChartWords WORDS = new TellsPlainly();

    @Test
    void aLineStopsWhereNothingIsKnownAndTheShadeWithIt() {
        Line value = new Line("value", Tone.FIRST, spots("50", "100", "", "150", "", "100", "0"));
        Steps carrying = new Steps("carrying", Tone.INK, spots("200", "200", "200", "200", "100", "100", "0"));
        Drawing drawing = wide(
                Chart.overDays("course", "USD", List.of(new Between(carrying, value, Tone.FIRST), value, carrying)));

        assertThat(paths(drawing, Tone.FIRST))
                .extracting(path -> path.points().size())
                .containsExactly(2, 1, 2);
        assertThat(paths(drawing, Tone.INK))
                .singleElement()
                .satisfies(steps -> assertThat(steps.points())
                        .extracting(point -> point.y().intValue())
                        .containsExactly(28, 28, 162, 162, 296));
        assertThat(of(drawing, Area.class)).hasSize(3);
    }

    @Test
    void namesStandAtTheEndsOfTheirLinesAndNeverOnEachOther() {
        Drawing drawing = wide(Chart.overDays(
                "two",
                "USD",
                List.of(
                        line("one", "1", "2"),
                        line("other", "2", "2"),
                        new Level("limit", Tone.WRONG, new BigDecimal("2")))));

        assertThat(names(drawing)).extracting(Text::text).containsExactly("one", "other", "limit");
        List<BigDecimal> heights =
                names(drawing).stream().map(text -> text.at().y()).toList();
        assertThat(heights).isSorted();
        assertThat(IntStream.range(1, 3).mapToObj(at -> heights.get(at).subtract(heights.get(at - 1))))
                .allSatisfy(apart -> assertThat(apart).isGreaterThanOrEqualTo(BigDecimal.valueOf(Letters.LINE)));
    }

    @Test
    void stacksGrowFromZeroBothWays() {
        Drawing drawing = wide(Chart.byName(
                "stack",
                "USD",
                List.of("Q1"),
                List.of(new Stack(List.of(bars("a", "3"), bars("b", "-1"), bars("c", "1"))))));

        List<Box> boxes = bars(drawing);
        assertThat(boxes).extracting(Box::told).containsExactly("Q1/a/3", "Q1/b/−1", "Q1/c/1");
        assertThat(boxes.get(2).y().add(boxes.get(2).height()))
                .isEqualByComparingTo(boxes.get(0).y());
        assertThat(boxes.get(1).y())
                .isEqualByComparingTo(boxes.get(0).y().add(boxes.get(0).height()));
    }

    @Test
    void aWaterfallEndsWhereItsChangesLead() {
        Drawing drawing = wide(Chart.byName(
                "change",
                "USD",
                List.of("before", "more", "less", "after"),
                List.of(new Waterfall(
                        "change",
                        List.of(change("10", true), change("5", false), change("-7", false), change("8", true))))));

        List<Box> boxes = bars(drawing);
        assertThat(boxes.get(2).y()).isEqualByComparingTo(boxes.get(1).y());
        assertThat(boxes.get(2).y().add(boxes.get(2).height()))
                .isEqualByComparingTo(boxes.get(3).y());
        assertThat(boxes).extracting(Box::tone).containsExactly(Tone.INK, Tone.FIRST, Tone.SECOND, Tone.INK);
    }

    @Test
    void onAPhoneBarsLieWhereTheirNamesFindNoRoom() {
        Chart chart = Chart.byName(
                "long names",
                "USD",
                List.of("Acquisitions of coins", "Changes of prices", "Distributions"),
                List.of(bars("change", "3", "-1", "2")));

        List<Box> upright = bars(wide(chart));
        List<Box> lying = bars(Layout.of(chart, ChartSize.NARROW, WORDS));
        assertThat(upright)
                .extracting(Box::width)
                .containsOnly(upright.getFirst().width());
        assertThat(lying).extracting(Box::height).containsOnly(lying.getFirst().height());
        assertThat(Layout.of(chart, ChartSize.NARROW, WORDS).width()).isEqualTo(360);
    }

    @Test
    void whatStandsBelowLyingBarsIsNotCutAtTheEdge() {
        Chart chart = Chart.ranked(
                "both sides",
                "USD",
                List.of("Bought", "Sold"),
                List.of(
                        bars("value", "9730", "-10000"),
                        new Mark.Level("A limit with a long name", Tone.WRONG, new BigDecimal("-10000"))));

        for (ChartSize size : List.of(ChartSize.NARROW, ChartSize.WIDE)) {
            List<Text> centred = Layout.of(chart, size, WORDS).shapes().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.anchor() == Drawing.Anchor.MIDDLE)
                    .toList();
            assertThat(centred).extracting(Text::text).contains("−10,000");
            assertThat(centred)
                    .allSatisfy(text -> assertThat(text.at().x().intValue())
                            .isBetween(Letters.width(text.text()) / 2, size.width() - Letters.width(text.text()) / 2));
        }
    }

    @Test
    void namesOfPlacesNearEachOtherStandBelowEachOther() {
        Instant begin = Instant.parse("2024-01-01T10:00:00Z");
        Chart chart = Chart.overMinutes(
                "call",
                "USD",
                List.of(
                        new Line(
                                "balance",
                                Tone.INK,
                                List.of(
                                        Spot.at(begin, BigDecimal.ONE),
                                        Spot.at(begin.plusSeconds(3_000), BigDecimal.TEN))),
                        Mark.Upright.at(begin, "Raised", Tone.QUIET),
                        Mark.Upright.at(begin.plusSeconds(5), "Ended", Tone.QUIET),
                        Mark.Upright.at(begin.plusSeconds(2_900), "Due", Tone.WRONG)));

        assertThat(ticks(chart)).startsWith("10:00", "10:10", "10:20");
        List<Text> texts = wide(chart).shapes().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        BigDecimal raised = heightOf(texts, "Raised");
        assertThat(heightOf(texts, "Ended").subtract(raised)).isEqualByComparingTo(String.valueOf(Letters.LINE));
        assertThat(heightOf(texts, "Due")).isEqualByComparingTo(raised);
    }

    private static BigDecimal heightOf(List<Text> texts, String words) {
        return texts.stream()
                .filter(text -> text.text().equals(words))
                .findFirst()
                .orElseThrow()
                .at()
                .y();
    }

    @Test
    void daysMonthsAndHoursAreRound() {
        assertThat(ticks(Chart.overDays("year", "USD", List.of(overDays(366)))))
                .containsExactly("Jan 2024", "Mar 2024", "May 2024", "Jul 2024", "Sep 2024", "Nov 2024");
        assertThat(ticks(Chart.overDays("week", "USD", List.of(overDays(7))))).startsWith("1 Jan 2024", "2 Jan 2024");
        assertThat(ticks(Chart.overDays("decades", "USD", List.of(overDays(14_000)))))
                .contains("2030", "2040", "2050", "2060")
                .doesNotContain("2031");
        Instant midnight = Instant.parse("2024-01-01T00:00:00Z");
        assertThat(ticks(Chart.overMinutes(
                        "day",
                        "USD",
                        List.of(new Line(
                                "equity",
                                Tone.INK,
                                List.of(
                                        Spot.at(midnight, BigDecimal.ONE),
                                        Spot.at(midnight.plusSeconds(86_340), BigDecimal.TWO)))))))
                .startsWith("00:00", "03:00");
    }

    @Test
    void largeFiguresAreToldInMillionsAndNothingAtAllHasAnAxisToo() {
        assertThat(units(Chart.overDays("large", "USD", List.of(line("equity", "9000000", "84970000")))))
                .isEqualTo("USD MILLIONS");
        assertThat(units(Chart.overDays("small", "USD", List.of(line("equity", "0", "4000000")))))
                .isEqualTo("USD ONES");
        assertThat(units(Chart.overDays("zero", "USD", List.of(line("equity", "0")))))
                .isEqualTo("USD ONES");
        assertThat(Chart.overDays("nothing", "USD", List.of(line("equity"))).isDrawable())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.overDays("bars", "USD", List.of(bars("a", "1"))));
    }

    @Test
    void theTableOfManyDaysHoldsTheEndsOfMonths() {
        ChartTable table =
                ChartTable.of(Chart.overDays("year", "USD", List.of(overDays(366), line("two", "1", "", "3"))));

        assertThat(table.monthEnds()).isTrue();
        assertThat(table.heads()).containsExactly("days", "two");
        assertThat(table.rows()).hasSize(12).extracting(ChartTable.Row::place).startsWith(LocalDate.of(2024, 1, 31));
        assertThat(ChartTable.of(Chart.overDays("three", "USD", List.of(line("two", "1", "", "3"))))
                        .rows()
                        .get(1)
                        .values())
                .containsExactly(Optional.empty());
    }

    private static Drawing wide(Chart chart) {
        return Layout.of(chart, ChartSize.WIDE, WORDS);
    }

    private static List<String> ticks(Chart chart) {
        BigDecimal foot = BigDecimal.valueOf(ChartSize.WIDE.height() - 10L);
        return of(wide(chart), Text.class).stream()
                .filter(text -> text.at().y().compareTo(foot) == 0)
                .map(Text::text)
                .toList();
    }

    private static String units(Chart chart) {
        return of(wide(chart), Text.class).getFirst().text();
    }

    private static List<Path> paths(Drawing drawing, Tone tone) {
        return of(drawing, Path.class).stream()
                .filter(path -> path.look() == Look.LINE && path.tone() == tone)
                .toList();
    }

    private static List<Text> names(Drawing drawing) {
        return of(drawing, Text.class).stream()
                .filter(text -> text.look() == Look.NAME)
                .toList();
    }

    private static List<Box> bars(Drawing drawing) {
        return of(drawing, Box.class).stream()
                .filter(box -> !box.told().isEmpty())
                .toList();
    }

    private static <T> List<T> of(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Line line(String name, String... values) {
        return new Line(name, Tone.INK, spots(values));
    }

    private static Line overDays(int days) {
        return new Line(
                "days",
                Tone.INK,
                IntStream.range(0, days)
                        .mapToObj(day -> Spot.on(FIRST.plusDays(day), BigDecimal.valueOf(day)))
                        .toList());
    }

    private static List<Spot> spots(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(at -> Spot.on(
                        FIRST.plusDays(at),
                        values[at].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(values[at]))))
                .toList();
    }

    private static Bars bars(String name, String... values) {
        return Bars.of(name, Tone.FIRST, Stream.of(values).map(BigDecimal::new).toList());
    }

    private static Change change(String amount, boolean total) {
        return new Change(new BigDecimal(amount), total);
    }
}
