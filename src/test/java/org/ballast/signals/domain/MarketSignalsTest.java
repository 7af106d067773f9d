package org.ballast.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.OnBalanceVolume;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What closes and volumes of days say: each detector at its boundary, and what it says where something is missing. */
class MarketSignalsTest {

    @ParameterizedTest
    @CsvSource({"48000.00,FIRED", "48000.01,NOT_FIRED"})
    void aCloseAtEightyPercentOfTheHighestFires(String close, IndicatorState expected) {
        Indicator drop =
                PriceDrop.of(new Days().add(29, "60000", "1").add(1, close, "1").market());
        assertThat(drop.state()).isEqualTo(expected);
        assertThat(figure(drop, FigureName.HIGHEST_CLOSE)).isEqualTo("60000");
        assertThat(drop.leadsTo()).isEqualTo(expected == IndicatorState.FIRED ? LeadsTo.TEST : LeadsTo.NOTHING);
    }

    @Test
    void aHighThatIsThirtyDaysOldCountsNoMore() {
        assertThat(PriceDrop.of(new Days().add(1, "100", "1").add(29, "50", "1").market())
                        .fires())
                .isTrue();
        Indicator later =
                PriceDrop.of(new Days().add(1, "100", "1").add(30, "50", "1").market());
        assertThat(later.state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(later.last()).contains(Days.FIRST.plusDays(29));
    }

    @Test
    void aDropIsToldSinceItsFirstUnbrokenDay() {
        Indicator drop = PriceDrop.of(new Days()
                .add(30, "100", "1")
                .add(2, "70", "1")
                .add(1, "90", "1")
                .add(3, "70", "1")
                .market());
        assertThat(drop.since()).contains(Days.FIRST.plusDays(33));
        assertThat(figure(drop, FigureName.CHANGE)).isEqualTo("-0.300000");
    }

    @Test
    void aFallThatIsSeenIsOneWhateverDaysAreMissing() {
        assertThat(PriceDrop.of(new Days()
                                .add(3, "100", "1")
                                .missing(5)
                                .add(1, "80", "1")
                                .market())
                        .fires())
                .isTrue();
    }

    @Test
    void withoutAllDaysNobodySaysThatThereWasNoFall() {
        Indicator gap = PriceDrop.of(
                new Days().add(20, "100", "1").missing(1).add(9, "100", "1").market());
        assertThat(gap.state()).isEqualTo(IndicatorState.NOT_KNOWN);
        assertThat(gap.missing()).containsExactly(MissingInput.CLOSES_OF_WINDOW);
        assertThat(figure(gap, FigureName.DAYS_KNOWN)).isEqualTo("29");
    }

    @Test
    void withoutTheCloseOfTheDayNothingIsKnown() {
        MarketDays stale = new Days().add(200, "100", "1").missing(1).market();
        MarketDays none = new MarketDays(List.of(), Days.FIRST, Days.FIRST);
        for (MarketDays market : List.of(stale, none)) {
            assertThat(List.of(PriceDrop.of(market), VolumeCollapse.of(market), VolumeOutflow.of(market)))
                    .allSatisfy(each -> {
                        assertThat(each.state()).isEqualTo(IndicatorState.NOT_KNOWN);
                        assertThat(each.missing()).containsExactly(MissingInput.CLOSE_OF_DAY);
                        assertThat(each.leadsTo()).isEqualTo(LeadsTo.NOTHING);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"20.99,FIRED", "21.74,NOT_FIRED"})
    void aMonthBelowAQuarterOfTheHalfYearFires(String volume, IndicatorState expected) {
        Indicator collapse = VolumeCollapse.of(
                new Days().add(150, "100", "100").add(30, "100", volume).market());
        assertThat(collapse.state()).isEqualTo(expected);
        assertThat(new BigDecimal(figure(collapse, FigureName.VOLUME_OF_30_DAYS)))
                .isEqualByComparingTo(volume);
    }

    @Test
    void volumesOfTooFewDaysOrNoneAreSaidToBeMissing() {
        assertThat(VolumeCollapse.of(new Days().add(161, "100", "1").market()).missing())
                .containsExactly(MissingInput.VOLUMES);
        assertThat(VolumeCollapse.of(new Days().add(162, "100", "1").market()).state())
                .isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(VolumeCollapse.of(new Days().add(200, "100", "0").market()).missing())
                .containsExactly(MissingInput.VOLUMES);
        assertThat(VolumeOutflow.of(new Days().add(200, "100", "0").market()).missing())
                .containsExactly(MissingInput.VOLUMES);
    }

    @Test
    void theTenDaysOfTheVectorFlagAndAskForALookAlone() {
        JsonObject vector =
                Vectors.read(OnBalanceVolume.class, "21_obv_realtime.json").getJsonObject("obv");
        List<DayOfVolume> days = vector.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
                .map(row -> new DayOfVolume(
                        LocalDate.parse(row.getString("date")),
                        new BigDecimal(row.getString("close")),
                        new BigDecimal(row.getString("volume"))))
                .toList();
        MarketDays market = new MarketDays(days, LocalDate.of(2025, 2, 10), LocalDate.of(2025, 1, 1));
        Indicator outflow = VolumeOutflow.of(market);
        assertThat(outflow.fires()).isTrue();
        assertThat(outflow.leadsTo()).isEqualTo(LeadsTo.LOOK);
        assertThat(figure(outflow, FigureName.SLOPE)).isEqualTo(vector.getString("linearSlope"));
        assertThat(figure(outflow, FigureName.SLOPE_BY_VOLUME))
                .isEqualTo(vector.getString("normalisedSlope=slope/averageVolume"));
        assertThat(VolumeOutflow.flagged(market, days.getFirst().day()))
                .isSubsetOf(days.stream().map(DayOfVolume::day).toList())
                .endsWith(market.day());
        assertThat(outflow.since().orElseThrow())
                .isIn(VolumeOutflow.flagged(market, days.getFirst().day()));
    }

    @Test
    void tenDaysThatDoNotFlagSayNothingAndTwentyDo() {
        assertThat(VolumeOutflow.of(new Days().add(10, "100", "5").market()).missing())
                .containsExactly(MissingInput.VOLUMES);
        assertThat(VolumeOutflow.of(new Days().add(20, "100", "5").market()).state())
                .isEqualTo(IndicatorState.NOT_FIRED);
    }

    private static String figure(Indicator indicator, FigureName name) {
        return indicator.figures().stream()
                .filter(each -> each.name() == name)
                .map(Figure::text)
                .findFirst()
                .orElseThrow();
    }
}
