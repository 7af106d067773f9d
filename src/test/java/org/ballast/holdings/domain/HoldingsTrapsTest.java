package org.ballast.holdings.domain;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.amounts.DateWords;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of accounting.md §14 that lie in lots and disposals. */
class HoldingsTrapsTest {

    private static final Instant LATER = Samples.DAY_1.plusSeconds(86_400);
    private static final HoldingsContext CONTEXT = new HoldingsContext(
            Samples.COMPANY, Map.of("BTC", 1L), Map.of("DEFAULT", 1L), 1, Set.of("TAKEN"), LATER.plusSeconds(1));

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "", "1,5", "0x10", "1e5"})
    void trap13ALotNeedsAQuantityAboveZero(String quantity) {
        assertThat(errorsOf("L1", quantity, "100.00"))
                .extracting(FieldError::field)
                .containsExactly("quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01", "NaN", "1.001", "1e30", "1.5E3", ""})
    void trap13ALotNeedsACostAboveZero(String cost) {
        assertThat(errorsOf("L1", "1", cost)).extracting(FieldError::field).containsExactly("cost");
    }

    @ParameterizedTest
    @CsvSource({"TAKEN", "A;B", "A:B"})
    void aLotNeedsACodeOfItsOwn(String code) {
        assertThat(errorsOf(code, "1", "1.00")).extracting(FieldError::field).containsExactly("lot");
    }

    @Test
    void trap13NoMoreUnitsAreDisposedThanThereAre() {
        DisposalPlan plan = DisposalPlan.of(
                List.of(Samples.request("D1", LATER, "3", Map.of()), Samples.request("D2", LATER, "3", Map.of())),
                Samples.free(List.of(Samples.lot(1, "5", "100.00"))),
                UTC);

        assertThat(plan.planned()).hasSize(1);
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(RefusalCode.INSUFFICIENT_QUANTITY));
    }

    @Test
    void trap13NoMoreUnitsAreTakenOfANamedLotThanItHas() {
        DisposalPlan plan = DisposalPlan.of(
                List.of(Samples.request("D1", LATER, "6", Map.of("L1", Quantity.of("6")))),
                Samples.free(List.of(Samples.lot(1, "5", "100.00"), Samples.lot(2, "5", "100.00"))),
                UTC);

        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(RefusalCode.INSUFFICIENT_QUANTITY));
    }

    @Test
    void trap13NoLotIsEverNegative() {
        LotPosition lot = Samples.lot(1, "5", "100.00");

        assertThatThrownBy(() -> lot.relief(Quantity.of("5.000000000000000001")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantity.of("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLotAcquiredAfterTheDisposalIsNotTaken() {
        Instant before = Samples.DAY_1.plusSeconds(1);

        assertThat(Samples.free(List.of(Samples.lot(2, "5", "100.00")))
                        .take(Samples.request("D1", before, "1", Map.of())))
                .isEqualTo(new LotSelection.TooFew(Quantity.of("1"), Quantity.ZERO));
    }

    @Test
    void aLotWrittenDownAtALaterPriceIsNotDisposedOfBeforeIt() {
        FreeLots lots = new FreeLots(
                List.of(new FreeLots.Stock(Samples.lot(1, "5", "100.00"), 1, Quantity.ZERO, LATER.plusSeconds(1))));

        assertThat(lots.take(Samples.request("D1", LATER, "1", Map.of())))
                .isInstanceOf(LotSelection.ImpairedSince.class);
    }

    @Test
    void aDisposalOnTheDayOfPurchaseWithoutATimeSaysWhy() {
        LotPosition lot = Samples.lot(1, "1", "39000.00");
        Instant startOfDay = lot.acquiredAt().minusSeconds(32_400);
        DisposalRequest request = new DisposalRequest(
                "S2",
                1,
                startOfDay,
                Samples.COMPANY.dayOf(startOfDay),
                true,
                Quantity.of("1"),
                Samples.usd("41000.00"),
                Samples.usd("0.00"),
                OptionalLong.empty(),
                Map.of(),
                2);

        assertThat(DisposalPlan.of(List.of(request), Samples.free(List.of(lot)), UTC)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.said().text())
                        .isEqualTo(
                                "is more than the 0 units that were there then and are not reserved; a date without a"
                                        + " time is the start of that day in Z (" + DateWords.of(startOfDay)
                                        + "), and lot L1 was acquired at " + DateWords.of(lot.acquiredAt())
                                        + ": write disposed_at with its time"));
    }

    @Test
    void unitsInOtherWalletsAreNamedWhereADisposalFindsTooFew() {
        DisposalRequest anywhere = Samples.request("D1", LATER, "1", Map.of());
        DisposalRequest fromCold = new DisposalRequest(
                "D1",
                1,
                LATER,
                anywhere.disposedOn(),
                false,
                anywhere.quantity(),
                anywhere.proceeds(),
                anywhere.fee(),
                OptionalLong.of(9),
                Map.of(),
                2);

        assertThat(DisposalPlan.of(List.of(fromCold), Samples.free(List.of(Samples.lot(1, "2", "70000.00"))), UTC)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.said().text())
                        .contains("2 units lie in other wallets", "leave the wallet out"));
    }

    private static List<FieldError> errorsOf(String code, String quantity, String cost) {
        ImportErrors errors = new ImportErrors();
        ImportRow row = new ImportRow(
                2,
                List.of("lot", "asset", "acquired_at", "quantity", "cost", "currency"),
                new String[] {code, "BTC", "2024-01-01", quantity, cost, "USD"},
                errors);
        Optional<NewLot> lot = new LotForm(CONTEXT).read(row);
        assertThat(lot.isEmpty()).isEqualTo(!errors.isEmpty());
        return errors.first();
    }
}
