package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ballast.prices.domain.DayOfPrices.Marks;
import org.ballast.prices.domain.DayOfPrices.State;
import org.ballast.prices.domain.PriceCalendar.Group;
import org.junit.jupiter.api.Test;

/** What is said of days by what is recorded of them. */
class PriceCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 30);
    private static final Marks CORRECTED = new Marks(false, false, true);

    private final PriceCalendar calendar = PriceCalendar.of(
            FIRST,
            FIRST.plusDays(9),
            Spans.of(List.of(hours(0, 0, 48), hours(4, 0, 1), hours(5, 0, 7), hours(5, 8, 24), hours(6, 0, 48))),
            Spans.of(List.of(hours(5, 6, 8))),
            Map.of(
                    FIRST.plusDays(1),
                    CORRECTED,
                    FIRST.plusDays(4),
                    CORRECTED,
                    FIRST.plusDays(6),
                    new Marks(false, true, true),
                    FIRST.plusDays(7),
                    new Marks(true, true, true)));

    @Test
    void everyStateIsTold() {
        assertThat(calendar.days().stream().map(DayOfPrices::state))
                .containsExactly(
                        State.PRESENT,
                        State.CORRECTED,
                        State.MISSING,
                        State.MISSING,
                        State.PARTLY,
                        State.NO_TRADE,
                        State.REJECTED,
                        State.HELD,
                        State.MISSING);
    }

    @Test
    void whatSomebodyMustDoSomethingAboutComesFirstAndDaysThatFollowEachOtherAreOneStretch() {
        assertThat(calendar.groups())
                .startsWith(new Group(State.HELD, 1, List.of(stretch(7, 7))))
                .contains(new Group(State.MISSING, 3, List.of(stretch(2, 3), stretch(8, 8))));
        assertThat(stretch(2, 3).inWords()).isEqualTo("1 Feb 2024 – 2 Feb 2024");
        assertThat(stretch(7, 7).inWords()).isEqualTo("6 Feb 2024");
    }

    @Test
    void anHourThatHasAPriceAndIsSaidToHaveNoTradeCountsOnce() {
        DayOfPrices day = calendar.days().get(5);
        assertThat(day.priced()).isEqualTo(Duration.ofHours(23));
        assertThat(day.untraded()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aBarThatPassesMidnightCoversPartsOfTwoDays() {
        assertThat(PriceCalendar.of(FIRST, FIRST.plusDays(2), Spans.of(List.of(hours(0, 5, 29))), Spans.NONE, Map.of())
                        .days())
                .extracting(DayOfPrices::priced, DayOfPrices::state)
                .containsExactly(tuple(Duration.ofHours(19), State.PARTLY), tuple(Duration.ofHours(5), State.PARTLY));
    }

    @Test
    void aMonthHasItsDaysAndAPeriodWithoutADayHasNone() {
        assertThat(PriceCalendar.of(FIRST, FIRST.plusDays(4), Spans.NONE, Spans.NONE, Map.of())
                        .months())
                .extracting(month -> month.month() + " " + month.days().size())
                .containsExactly("2024-01 2", "2024-02 2");
        assertThat(PriceCalendar.of(FIRST, FIRST.minusDays(1), Spans.NONE, Spans.NONE, Map.of())
                        .days())
                .isEmpty();
    }

    private static Stretch stretch(int first, int last) {
        return new Stretch(FIRST.plusDays(first), FIRST.plusDays(last));
    }

    private static Span hours(int day, int from, int to) {
        Instant start = FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Span(start.plus(Duration.ofHours(from)), start.plus(Duration.ofHours(to)));
    }
}
