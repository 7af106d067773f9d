package org.ballast.prices.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.imports.application.Upload;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.DayOfPrices.State;
import org.junit.jupiter.api.Test;

/** What both databases say of the days of a market, against days that were counted by hand. */
@InPortal
class PriceCalendarIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddMarket addMarket;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private DecideHeldPrice decide;

    @Inject
    private DeclareNoTrade declareNoTrade;

    @Inject
    private ReadPrices prices;

    @Inject
    private ReadPriceCalendar calendar;

    @Test
    void barsOfAnyLengthCoverTheDayOnceAndTheirMarksAreTold() {
        String market = market("IT-CALENDAR");
        imported(market, """
                asset,date,open,high,low,close,volume
                BTC,2024-03-01,100,110,90,100,1
                BTC,2024-03-03,100,110,90,100,1
                BTC,2024-03-05,100,110,0.05,100,1
                BTC,2024-03-07,100,110,0.06,100,1
                """, "");
        imported(market, """
                asset,date,open,high,low,close,volume
                BTC,2024-03-03,100,110,91,100,1
                """, "The venue's own file");
        // Hours inside of the first day, over the midnight of the 9th, and a day that is whole but for two hours
        imported(market, """
                asset,at,interval,open,high,low,close,volume
                BTC,2024-03-01T03:00:00Z,1h,100,110,90,100,1
                BTC,2024-03-08T22:00:00Z,4h,100,110,90,100,1
                BTC,2024-03-10T00:00:00Z,12h,100,110,90,100,1
                BTC,2024-03-10T14:00:00Z,10h,100,110,90,100,1
                """, "");
        long wrong = prices("2024-03-05", market);
        as(Role.CONTROLLER, () -> decide.reject(wrong, "A digit was lost on its way"));
        long quiet = declareNoTrade(market, "2024-03-10T12:00:00Z", "2024-03-10T14:00:00Z");
        as(Role.CONTROLLER, () -> declareNoTrade.confirm(quiet, "The venue's notice was read"));

        ReadPriceCalendar.Shown shown = shown(market, FIRST, FIRST.plusDays(10));

        assertThat(shown.currency()).contains(Currency.getInstance("USD"));
        assertThat(shown.calendar().days())
                .extracting(day -> day.day().getDayOfMonth() + " " + day.state())
                .containsExactly(
                        "1 PRESENT",
                        "2 MISSING",
                        "3 CORRECTED",
                        "4 MISSING",
                        "5 REJECTED",
                        "6 MISSING",
                        "7 HELD",
                        "8 PARTLY",
                        "9 PARTLY",
                        "10 NO_TRADE");
        assertThat(shown.calendar().days().get(7).priced()).isEqualTo(Duration.ofHours(2));
        assertThat(shown.calendar().days().get(8).priced()).isEqualTo(Duration.ofHours(2));
        assertThat(shown.calendar().days().get(9).priced()).isEqualTo(Duration.ofHours(22));
        assertThat(shown(market, FIRST.plusDays(8), FIRST.plusDays(9))
                        .calendar()
                        .days()
                        .getFirst()
                        .priced())
                .as("the bar opened before the period")
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void halfADayInEachOfTwoCurrenciesIsNoWholeDay() {
        String market = market("IT-CALENDAR-TWO");
        imported(market, """
                asset,at,interval,open,high,low,close,volume,currency
                BTC,2024-03-01T00:00:00Z,12h,100,110,90,100,1,USD
                BTC,2024-03-01T12:00:00Z,12h,100,110,90,100,1,EUR
                """, "");

        ReadPriceCalendar.Shown shown = shown(market, FIRST, FIRST.plusDays(1));

        assertThat(shown.currency()).contains(Currency.getInstance("EUR"));
        assertThat(shown.calendar().days()).extracting(day -> day.state()).containsExactly(State.PARTLY);
    }

    @Test
    void threeYearsAreShownOfALongerPeriodAndNoDayThatHasNotEnded() {
        String market = market("IT-CALENDAR-LONG");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        ReadPriceCalendar.Shown shown = shown(market, FIRST.minusYears(50), FIRST.plusYears(150));

        assertThat(shown.currency()).isEmpty();
        assertThat(shown.calendar().days().getLast().day())
                .isBetween(today.minusDays(1), LocalDate.now(ZoneOffset.UTC));
        assertThat(shown.calendar().days().getFirst().day())
                .isEqualTo(shown.calendar().days().getLast().day().plusDays(1).minusMonths(36));
        assertThat(shown.calendar().groups()).extracting(group -> group.state()).containsExactly(State.MISSING);
    }

    private ReadPriceCalendar.Shown shown(String market, LocalDate from, LocalDate to) {
        return as(Role.AUDITOR, () -> calendar.of(market, "BTC", from, to));
    }

    private String market(String code) {
        return as(Role.ADMIN, () -> addMarket.add(new NewMarket(code, "A market of these tests")))
                .code();
    }

    private void imported(String market, String csv, String correction) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(csv.getBytes(UTF_8)), "prices.csv")) {
            as(
                    Role.PREPARER,
                    () -> importPrices.from(
                            market, upload, Optional.of(correction).filter(why -> !why.isEmpty())));
        }
    }

    private long prices(String day, String market) {
        LocalDate from = LocalDate.parse(day);
        return as(Role.AUDITOR, () -> prices.after(market, "BTC", from, from.plusDays(1), BarCursor.START, 1))
                .getFirst()
                .id();
    }

    private long declareNoTrade(String market, String from, String to) {
        return as(
                        Role.PREPARER,
                        () -> declareNoTrade.say(
                                market, "BTC", Instant.parse(from), Instant.parse(to), "The venue was closed"))
                .id();
    }

    private <T> T as(Role role, Supplier<T> work) {
        return currentUser.actingAs(role.name().toLowerCase(Locale.ROOT), role, work);
    }
}
