package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.amounts.Quantity;
import org.junit.jupiter.api.Test;

class LotsHeldTest {

    @Test
    void fewLotsAreListedAndManyAreNot() {
        LotsHeld few = held(LotsHeld.LISTED_AT_MOST);
        LotsHeld many = held(LotsHeld.LISTED_AT_MOST + 1);

        assertThat(few.list()).hasSize(LotsHeld.LISTED_AT_MOST);
        assertThat(few.isWithoutList()).isFalse();
        assertThat(many.list()).isEmpty();
        assertThat(many.isWithoutList()).isTrue();
        assertThat(many.count()).isEqualTo(LotsHeld.LISTED_AT_MOST + 1);
        assertThat(many.originalCost()).isEqualTo(DisclosureVector.usd("50010.00"));
        assertThat(many.accumulatedImpairment()).isEqualTo(DisclosureVector.usd("15003.00"));
        assertThat(many.fairValue()).contains(DisclosureVector.usd("45009.00"));
    }

    @Test
    void theHashIsThatOfEachLotInOrder() {
        List<LotDisclosure> lots = DisclosureVector.lots();
        String hash = LotsHeld.of(lots, LedgerVector.USD).hash();

        assertThat(LotsHeld.of(lots, LedgerVector.USD).hash()).isEqualTo(hash);
        assertThat(LotsHeld.of(lots.reversed(), LedgerVector.USD).hash()).isNotEqualTo(hash);
        assertThat(LotsHeld.of(lots.subList(0, 2), LedgerVector.USD).hash()).isNotEqualTo(hash);
    }

    @Test
    void oneLotWithoutPriceLeavesAllWithoutFairValue() {
        LotDisclosure priced = lot(1);
        LotDisclosure unpriced = new LotDisclosure(
                "U",
                priced.acquiredAt(),
                priced.units(),
                priced.originalCost(),
                priced.lowest(),
                priced.accumulatedImpairment(),
                priced.carryingAmount(),
                Optional.empty());
        assertThat(LotsHeld.of(List.of(priced, unpriced, priced), LedgerVector.USD)
                        .fairValue())
                .isEmpty();
    }

    @Test
    void aListOfSomeOfTheLotsIsNone() {
        LotsHeld right = LotsHeld.of(DisclosureVector.lots(), LedgerVector.USD);
        assertThatThrownBy(() -> new LotsHeld(
                        right.count() + 1,
                        right.originalCost(),
                        right.accumulatedImpairment(),
                        right.fairValue(),
                        right.list(),
                        right.hash()))
                .hasMessage("4 lots are held, not 3");
    }

    private static LotsHeld held(int lots) {
        return LotsHeld.of(
                () -> IntStream.range(0, lots).mapToObj(LotsHeldTest::lot).iterator(), LedgerVector.USD);
    }

    private static LotDisclosure lot(int number) {
        return new LotDisclosure(
                "L" + number,
                Instant.parse("2024-01-15T14:30:00Z"),
                Quantity.of("1"),
                DisclosureVector.usd("10.00"),
                Optional.empty(),
                DisclosureVector.usd("3.00"),
                DisclosureVector.usd("7.00"),
                Optional.of(DisclosureVector.usd("9.00")));
    }
}
