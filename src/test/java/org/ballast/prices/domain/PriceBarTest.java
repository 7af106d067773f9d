package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBarTest {

    private static List<QuotedBar> sample(String name) {
        List<QuotedBar> bars = new ArrayList<>();
        ImportErrors errors = new ImportErrors();
        Instant now = Instant.parse("2026-12-01T00:00:00Z");
        try (Upload upload = Upload.of(Files.newInputStream(Path.of("src/main/resources/sample", name)), name)) {
            CsvFile.read(
                    upload,
                    errors,
                    PriceFile::form,
                    row -> PriceFile.bar(row, now).ifPresent(bars::add));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        errors.refuseIfAny();
        return bars;
    }

    @Test
    void theRealFlashCrashOfBitcoinIsTheOnlyOutlierOfItsHistory() {
        List<QuotedBar> bars = sample("coinbase-btc-usd-1d.csv");
        assertThat(bars).hasSize(3_450);
        assertThat(bars.stream().filter(quoted -> quoted.bar().isOutlier()))
                .extracting(
                        quoted -> quoted.bar().opensAt() + " " + quoted.bar().low())
                .containsExactly("2017-04-15T00:00:00Z 0.06 USD");
    }

    @Test
    void theRealFlashCrashAndTheRealSpikeOfEtherAreOutliers() {
        assertThat(sample("coinbase-eth-usd-1d.csv").stream()
                        .filter(quoted -> quoted.bar().isOutlier()))
                .extracting(
                        quoted -> quoted.bar().opensAt() + " " + quoted.bar().low())
                .containsExactly("2017-04-15T00:00:00Z 46.78 USD", "2017-06-21T00:00:00Z 0.1 USD");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 50, 100, false",
        "100, 100, 49.99, 100, true",
        "100, 100, 49.99, 60, false",
        "100, 150, 90, 100, false",
        "100, 150.01, 90, 100, true",
        "100, 200, 90, 180, false"
    })
    void anOutlierIsMoreThanHalfAwayFromBothOpenAndClose(
            String open, String high, String low, String close, boolean outlier) {
        String[] values = {"BTC", "2024-01-01", open, high, low, close, "1"};
        List<String> header = List.of("asset", "date", "open", "high", "low", "close", "volume");
        QuotedBar quoted = PriceFile.bar(
                        new ImportRow(2, header, values, new ImportErrors()), Instant.parse("2024-06-01T00:00:00Z"))
                .orElseThrow();
        assertThat(quoted.bar().isOutlier()).isEqualTo(outlier);
    }

    @Test
    void aBarWhoseLowIsNotTheLowestCannotBe() {
        PriceBar bar = sample("coinbase-btc-usd-1d.csv").get(0).bar();
        UnitPrice tooLittle = bar.low();
        UnitPrice tooMuch = bar.high();
        assertThatThrownBy(() -> new PriceBar(
                        0, bar.opensAt(), bar.interval(), bar.open(), tooLittle, tooMuch, bar.close(), bar.volume()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
