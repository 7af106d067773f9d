package org.ballast.prices.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.persistence.Assets;
import org.ballast.container.InPortal;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

@InPortal
class ImportPricesIT {

    private static final String HEADER = "asset,date,open,high,low,close,volume\n";
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 1, 1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private RecordPrice recordPrice;

    @Inject
    private DecideHeldPrice decide;

    @Inject
    private ReadPrices prices;

    @Inject
    private PriceBars bars;

    @Inject
    private AddMarket addMarket;

    @Inject
    private Assets assets;

    private String market(String code) {
        Market market = currentUser.actingAs(
                "admin", Role.ADMIN, () -> addMarket.add(new NewMarket(code, "A market of these tests")));
        return market.code();
    }

    private <T> T preparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }

    private <T> T controller(Supplier<T> work) {
        return currentUser.actingAs("controller", Role.CONTROLLER, work);
    }

    private ImportResult imported(String market, String text, Optional<String> reason) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(text.getBytes(UTF_8)), "prices.csv")) {
            return preparer(() -> importPrices.from(market, upload, reason));
        }
    }

    private ImportResult imported(String market, String rows) {
        return imported(market, HEADER + rows, Optional.empty());
    }

    private List<RecordedBar> inForce(String market) {
        return preparer(() -> prices.after(market, "BTC", FROM, TO, BarCursor.START, 10_000));
    }

    @Test
    void oneWrongLineAndNothingOfTheFileIsTaken() {
        String market = market("IT-ALL-OR-NOTHING");
        StringBuilder rows = new StringBuilder();
        for (int day = 0; day < 1_500; day++) {
            rows.append("BTC,").append(FROM.plusDays(day)).append(",2,3,1,2,1\n");
        }
        String wrong = rows + "DOGE-X,2024-12-01,2,3,1,2,1\nBTC,2024-12-02,2,3,0,2,1\n";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imported(market, wrong))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_INPUT))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(Refusal.FieldError::line)
                        .containsExactly(1_502L, 1_503L));
        assertThat(inForce(market)).isEmpty();

        assertThat(imported(market, rows.toString()).imported()).isEqualTo(1_500);
        assertThat(inForce(market)).hasSize(1_500);
    }

    @Test
    void theSameFileIsRecognisedAndEqualRowsOfAnotherAreSkipped() {
        String market = market("IT-DUPLICATES");
        String row = "BTC,2024-01-01,2,3,1,2,1\n";
        ImportResult first = imported(market, row);
        ImportResult again = imported(market, row);
        assertThat(again.imported()).isZero();
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(again.duplicateOf()).hasValue(first.importId());

        ImportResult more = imported(market, "BTC,2024-01-01,2.00,3,1.0,2,1\nBTC,2024-01-02,2,3,1,2,1\n");
        assertThat(more.imported()).isEqualTo(1);
        assertThat(more.skipped()).isEqualTo(1);
        assertThat(more.duplicateOf()).isEmpty();
    }

    @Test
    void aFileThatCameBeforeIsComparedWithThePricesInForceNow() {
        String market = market("IT-CAME-BEFORE");
        String first = HEADER + "BTC,2024-01-01,2,3,1.5,2,1\nBTC,2024-01-02,2,3,1.5,2,1\n";
        String second = HEADER + "BTC,2024-01-01,2,3,1.6,2,1\n";
        imported(market, first, Optional.empty());
        imported(market, second, Optional.of("The venue's own file"));

        assertThatExceptionOfType(Refusal.class)
                .as("what the file says is in force no more")
                .isThrownBy(() -> imported(market, first, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(Refusal.FieldError::line)
                        .containsExactly(2L));
        for (int times = 0; times < 2; times++) {
            ImportResult back = imported(market, first, Optional.of("The venue's own file"));
            assertThat(back.imported()).isEqualTo(1);
            assertThat(back.skipped()).isEqualTo(1);
            assertThat(low(market)).isEqualByComparingTo("1.5");
            assertThat(imported(market, second, Optional.of("The venue's own file"))
                            .imported())
                    .isEqualTo(1);
            assertThat(low(market)).isEqualByComparingTo("1.6");
        }
        assertThat(imported(market, second, Optional.of("The venue's own file")).imported())
                .as("nothing has changed since")
                .isZero();
    }

    private BigDecimal low(String market) {
        return inForce(market).get(0).bar().low().perUnit();
    }

    @Test
    void aCorrectionIsTheNextRevisionAndTheOneBeforeStays() {
        String market = market("IT-CORRECTION");
        imported(market, "BTC,2024-01-01,2,3,1.5,2,1\nBTC,2024-01-02,2,3,1.5,2,1\n");
        RecordedBar before = inForce(market).get(0);
        String corrected = "BTC,2024-01-01,2,3,1.6,2,1\nBTC,2024-01-02,2,3,1.5,2,1\n";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imported(market, corrected))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(Refusal.FieldError::field)
                        .containsExactly("low"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imported(market, HEADER + corrected, Optional.of(" ")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.REASON_REQUIRED));

        ImportResult result = imported(market, HEADER + corrected, Optional.of("The venue's own file"));
        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.skipped()).isEqualTo(1);
        RecordedBar after = inForce(market).get(0);
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.bar().low().perUnit()).isEqualByComparingTo("1.6");
        assertThat(after.reason()).isEqualTo("The venue's own file");
        RecordedBar kept =
                Objects.requireNonNull(bars.recorded(List.of(before.id())).get(before.id()));
        assertThat(kept.bar()).isEqualTo(before.bar());
        assertThat(kept.supersededBy()).hasValue(after.id());
    }

    @Test
    void anOutlierIsNotUsedUntilAControllerConfirmsIt() {
        String market = market("IT-HELD");
        ImportResult result = imported(
                market,
                "BTC,2024-01-01,100,110,90,100,1\nBTC,2024-01-02,100,110,0.06,100,1\nBTC,2024-01-03,100,110,1,100,1\n");
        assertThat(result.imported()).isEqualTo(3);
        assertThat(result.held()).isEqualTo(2);
        assertThat(usable(market)).isEqualTo(1);
        assertThat(heldDays(market)).containsExactly(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 3));

        long real = inForce(market).get(1).id();
        long wrong = inForce(market).get(2).id();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> preparer(() -> decide.confirm(real, "mine")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.FORBIDDEN));
        controller(() -> decide.confirm(real, "Trades on the venue"));
        RecordedBar rejected = controller(() -> decide.reject(wrong, "No such trade"));
        assertThat(rejected.status()).isEqualTo(BarStatus.REJECTED);
        assertThat(usable(market)).isEqualTo(2);
        assertThat(heldDays(market)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> controller(() -> decide.reject(real, "again")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.ILLEGAL_TRANSITION));

        Map<String, String> mended = Map.of(
                "asset",
                "BTC",
                "date",
                "2024-01-03",
                "open",
                "100",
                "high",
                "110",
                "low",
                "95",
                "close",
                "100",
                "volume",
                "1");
        preparer(() -> recordPrice.add(market, mended, Optional.of("The venue's own file")));
        assertThat(usable(market)).isEqualTo(3);
    }

    private int usable(String market) {
        return bars.inForce(marketId(market), btc(), Currency.getInstance("USD"), start(FROM), start(TO))
                .size();
    }

    private List<LocalDate> heldDays(String market) {
        return bars.held(marketId(market), btc(), Currency.getInstance("USD"), start(FROM), start(TO)).stream()
                .map(bar -> LocalDate.ofInstant(bar.opensAt(), ZoneOffset.UTC))
                .toList();
    }

    private long marketId(String code) {
        return preparer(() -> prices.markets()).stream()
                .filter(market -> market.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long btc() {
        return assets.bySymbol("BTC").id();
    }

    private static Instant start(LocalDate day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
