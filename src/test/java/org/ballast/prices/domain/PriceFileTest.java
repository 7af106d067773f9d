package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceFileTest {

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final List<String> DAILY = List.of("asset", "date", "open", "high", "low", "close", "volume");

    private final ImportErrors errors = new ImportErrors();

    private Optional<QuotedBar> daily(String... values) {
        return PriceFile.bar(new ImportRow(7, DAILY, values, errors), NOW);
    }

    @Test
    void aDailyBarOpensAtMidnightUtcInDollars() {
        QuotedBar quoted =
                daily("BTC", "2024-05-31", "2", "4.50", "1", "3", "0").orElseThrow();
        assertThat(quoted.bar().opensAt()).isEqualTo(Instant.parse("2024-05-31T00:00:00Z"));
        assertThat(quoted.bar().isDaily()).isTrue();
        assertThat(quoted.currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(quoted.bar().high().toString()).isEqualTo("4.5 USD");
        assertThat(quoted.line()).isEqualTo(7);
    }

    @Test
    void aNumberWithMoreThanEighteenDecimalsIsRoundedHalfUpAndSaidToBe() {
        QuotedBar quoted = daily("SHIB", "2024-05-31", "8.249999838881195e-06", "8.4e-06", "8.1e-06", "8.2e-06", "7")
                .orElseThrow();
        assertThat(quoted.bar().open().toString()).isEqualTo("0.000008249999838881 USD");
        assertThat(quoted.rounded()).isTrue();
        assertThat(quoted.oneDigit()).isFalse();
        assertThat(daily("SHIB", "2024-05-31", "0.0000000000000000015", "1", "0.0000000000000000015", "1", "7")
                        .orElseThrow()
                        .bar()
                        .low()
                        .toString())
                .isEqualTo("0.000000000000000002 USD");
    }

    @ParameterizedTest
    @CsvSource({"8e-06,true", "0.000008,true", "8.0e-06,false", "8.25e-06,false"})
    void aPriceWithOneSignificantDigitIsFlagged(String low, boolean flagged) {
        assertThat(daily("SHIB", "2024-05-31", "8.4e-06", "8.4e-06", low, "8.4e-06", "7")
                        .orElseThrow()
                        .oneDigit())
                .isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({"PT4H,14400", "4h,14400", "1D,86400", "P1D,86400", "15m,900", "30s,30"})
    void anIntervalIsWrittenInFullOrShort(String text, long seconds) {
        assertThat(PriceFile.interval(text)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(PriceFile.interval(PriceFile.brief(Duration.ofSeconds(seconds))))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M", "0h", "25h", "P2D", "-PT1H", "PT0.5S", "4 h", "hour", ""})
    void anIntervalIsPositiveAndAtMostADay(String text) {
        assertThatThrownBy(() -> PriceFile.interval(text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "", "1,5", "1.2.3", "0x10", "0.0000000000000000001", "1e99"})
    void trap13ZeroNegativeAndNotANumberAreRefusedAsPrices(String price) {
        assertThat(daily("BTC", "2024-05-31", "2", "4", price, "3", "0")).isEmpty();
        assertThat(errors.first())
                .extracting(FieldError::line, FieldError::field)
                .contains(tuple(7L, "low"));
    }

    @Test
    void everyWrongFieldOfALineIsNoted() {
        assertThat(daily("", "31.05.2024", "x", "0", "-1", "", "-2")).isEmpty();
        assertThat(errors.first())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("asset", "date", "open", "high", "low", "close", "volume");
    }

    @Test
    void lowAndHighEncloseOpenAndClose() {
        assertThat(daily("BTC", "2024-05-31", "2", "1.5", "2.5", "3", "0")).isEmpty();
        assertThat(errors.first()).extracting(FieldError::field).containsExactlyInAnyOrder("low", "high");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-01", "2024-06-02", "2099-01-01"})
    void aDayThatIsNotOverIsNoPrice(String day) {
        assertThat(daily("BTC", day, "2", "4", "1", "3", "0")).isEmpty();
        assertThat(errors.first()).extracting(FieldError::field).containsExactly("date");
    }

    @Test
    void theHeaderChoosesTheFormAndUnknownColumnsAreNamed() {
        List<String> header = List.of("asset", "date", "at", "open", "high", "low", "close", "volume", "vwap");
        assertThat(PriceFile.form(header).accepts(header, errors)).isFalse();
        assertThat(errors.first()).extracting(FieldError::field).containsExactlyInAnyOrder("date", "vwap", "interval");
    }
}
