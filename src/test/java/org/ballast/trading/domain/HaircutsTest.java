package org.ballast.trading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.junit.jupiter.api.Test;

class HaircutsTest {

    private static final Instant SAID = Instant.parse("2026-01-10T12:00:00Z");
    private static final Haircuts HAIRCUTS = new Haircuts(List.of(
            haircut("BTC", "2026-01-01", "0.10"),
            haircut("BTC", "2026-02-01", "0.25"),
            haircut("ETH", "2026-01-10", "0.15")));

    @Test
    void theHaircutOfADayHoldsFromItsFirstInstantUntilTheNext() {
        assertThat(at("BTC", "2025-12-31T23:59:59.999999Z")).isEmpty();
        assertThat(at("BTC", "2026-01-01T00:00:00Z")).contains(new BigDecimal("0.10"));
        assertThat(at("BTC", "2026-01-31T23:59:59.999999Z")).contains(new BigDecimal("0.10"));
        assertThat(at("BTC", "2026-02-01T00:00:00Z")).contains(new BigDecimal("0.25"));
        assertThat(HAIRCUTS.at("ELSEWHERE", "BTC", SAID)).isEmpty();
    }

    @Test
    void whatAVenueNamedCountsUntilALaterHaircutBegins() {
        Collateral named = new Collateral("BTC", BigDecimal.TWO, new BigDecimal("60000"), new BigDecimal("0.05"));

        assertThat(counted(named, "2026-01-31T00:00:00Z")).isEqualByComparingTo("114000.00");
        assertThat(counted(named, "2026-02-01T00:00:00Z")).isEqualByComparingTo("90000.00");
    }

    @Test
    void whatAVenueLeftOutIsAsItsHaircutsSayAtThatInstant() {
        Collateral left = new Collateral("BTC", BigDecimal.TWO, new BigDecimal("60000"), BigDecimal.ONE, true);

        assertThat(counted(left, "2026-01-10T12:00:00Z")).isEqualByComparingTo("108000.00");
        assertThat(counted(left, "2026-02-02T00:00:00Z")).isEqualByComparingTo("90000.00");
        assertThat(counted(left, "2025-12-01T00:00:00Z")).isZero();
    }

    @Test
    void aHaircutThatBeganOnTheDayBeforeTheVenueSpokeDoesNotReplaceWhatItSaid() {
        Collateral named = new Collateral("ETH", BigDecimal.TEN, new BigDecimal("2500"), new BigDecimal("0.20"));

        assertThat(counted(named, "2026-03-01T00:00:00Z")).isEqualByComparingTo("20000.00");
    }

    @Test
    void everyFaultOfARowIsNamed() {
        ImportErrors errors = new ImportErrors();
        HaircutForm form = new HaircutForm("valid_from");

        assertThat(form.read(row(errors, "DERIBIT", "BTC", "2026-01-01", "0.1")))
                .isPresent();
        assertThat(form.read(row(errors, "DERIBIT", "BTC", "2026-01-01", "0.2")))
                .isEmpty();
        assertThat(form.read(row(errors, "deribit", "B TC", "1.1.2026", "10"))).isEmpty();
        assertThat(form.read(row(errors, "DERIBIT", "ETH", "2026-01-01", "-0.1")))
                .isEmpty();
        assertThat(form.read(row(errors, "DERIBIT", "ETH", "2026-01-01", "0.12345678901")))
                .isEmpty();
        assertThat(errors.first())
                .extracting(each -> each.field())
                .containsExactly("asset", "venue", "asset", "valid_from", "haircut", "haircut", "haircut");
    }

    private static ImportRow row(ImportErrors errors, String venue, String asset, String from, String haircut) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("venue", venue);
        values.put("asset", asset);
        values.put("valid_from", from);
        values.put("haircut", haircut);
        return new ImportRow(
                2, new ArrayList<>(values.keySet()), values.values().toArray(String[]::new), errors);
    }

    private static BigDecimal counted(Collateral pledged, String at) {
        return HAIRCUTS.counted(pledged, "DERIBIT", SAID, Instant.parse(at)).value(SettlementUnit.of("USD"));
    }

    private static Optional<BigDecimal> at(String asset, String at) {
        return HAIRCUTS.at("DERIBIT", asset, Instant.parse(at)).map(Haircut::share);
    }

    private static Haircut haircut(String asset, String from, String share) {
        return new Haircut("DERIBIT", asset, LocalDate.parse(from), 1, new BigDecimal(share), "");
    }
}
