package org.ballast.livesheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;

import java.util.List;
import java.util.Optional;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;

/** What a tick has to be. */
class TickFileTest {

    private static final List<String> HEADER = List.of("market", "asset", "at", "price", "currency");

    private final ImportErrors errors = new ImportErrors();

    @Test
    void aTickIsReadAndIsInDollarsWhereNothingElseIsSaid() {
        QuotedTick tick = read("COINBASE", "BTC", "2025-02-10T09:59:59.123456Z", "59950.50", "")
                .orElseThrow();

        assertThat(tick.price()).hasToString("59950.5 USD");
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "1", "EUR")
                        .orElseThrow()
                        .price())
                .hasToString("1 EUR");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThat(read("", "", "yesterday", "-1", "XAU")).isEmpty();

        assertThat(errors.first())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("market", "asset", "at", "price", "currency");
    }

    @Test
    void aTickFromTheFutureWouldHoldUpAllThatFollow() {
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:01:00Z", "1", "")).isPresent();
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:01:01Z", "1", "")).isEmpty();
        assertThat(errors.first().getFirst().message()).isEqualTo("is more than 60 seconds in the future");
    }

    @Test
    void aPriceOfNothingOrOfTooManyDigitsIsNone() {
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "0", "")).isEmpty();
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "NaN", "")).isEmpty();
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "0.0000000000000000001", ""))
                .isEmpty();
        assertThat(read("COINBASE", "BTC", "1969-12-31T23:59:59Z", "1", "")).isEmpty();
        assertThat(errors.count()).isEqualTo(4);
    }

    @Test
    void aPriceThatNoMarketPaysIsRefusedByName() {
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "999999999999.99", ""))
                .isPresent();
        assertThat(read("COINBASE", "BTC", "2025-02-10T10:00:00Z", "1000000000000", ""))
                .isEmpty();
        assertThat(errors.first().getFirst().field()).isEqualTo("price");
        assertThat(errors.first().getFirst().message()).contains("12");
    }

    private Optional<QuotedTick> read(String... values) {
        return TickFile.read(new ImportRow(1, HEADER, values, errors), TEN);
    }
}
