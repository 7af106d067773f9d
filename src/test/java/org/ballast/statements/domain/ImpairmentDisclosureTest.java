package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;

class ImpairmentDisclosureTest {

    private final JsonObject expected =
            Objects.requireNonNull(LedgerVector.read("11_disclosures.json").getJsonObject("asc350_30_table"));

    @Test
    void tableAOfTheFictitiousYearIsThatOfTheVector() {
        AssetMovement year = DisclosureVector.disclosure().assets().get(0).current();
        assertThat(year.units().held()).isEqualByComparingTo(number("unitsHeld"));
        assertThat(year.units().purchased()).isEqualByComparingTo(number("unitsPurchased"));
        assertThat(year.units().sold()).isEqualByComparingTo(number("unitsSold"));
        assertThat(year.amounts().closing()).isEqualTo(money("carryingValue"));
        assertThat(year.amounts().cumulativeImpairment()).isEqualTo(money("cumulativeImpairmentLosses"));
        assertThat(year.amounts().purchases()).isEqualTo(money("purchases"));
        assertThat(year.amounts().sales()).isEqualTo(money("sales"));
        assertThat(year.amounts().impairmentLosses()).isEqualTo(money("impairmentLosses"));
        assertThat(year.amounts().gainOnSale()).isEqualTo(money("gainOnSale"));
    }

    @Test
    void aRollForwardThatDoesNotRollCannotBeMade() {
        RollForward right = DisclosureVector.year2024();
        assertThatThrownBy(() -> new RollForward(
                        right.opening(),
                        right.purchases().plus(DisclosureVector.usd("0.01")),
                        right.impairmentLosses(),
                        right.sales(),
                        right.gainOnSale(),
                        right.closing(),
                        right.originalCost(),
                        right.cumulativeImpairment()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rolled forward to 619098.67 USD");
    }

    @Test
    void lotsThatDoNotAddUpToTheBooksCannotBeDisclosed() {
        List<LotDisclosure> oneMissing = DisclosureVector.lots().subList(0, 2);
        assertThatThrownBy(() -> DisclosureVector.bitcoin(oneMissing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("original cost");
    }

    @Test
    void aDisclosureThatDiffersFromTheLedgerCannotBeMade() {
        ImpairmentDisclosure right = DisclosureVector.disclosure();
        assertThatThrownBy(() -> ImpairmentDisclosure.of(
                        right.header(),
                        right.from(),
                        right.to(),
                        right.caption(),
                        right.assets(),
                        DisclosureVector.usd("619098.65"),
                        DisclosureVector.usd("0.00"),
                        List.of(),
                        List.of(),
                        List.of()))
                .hasMessageContaining("the ledger says");
    }

    @Test
    void thePeriodBesideALongerOneIsTheOneBeforeIt() {
        LocalDate from = LocalDate.of(2021, 1, 1);
        assertThat(ImpairmentDisclosure.yearsBetween(from, LocalDate.of(2021, 1, 2)))
                .isEqualTo(1);
        assertThat(ImpairmentDisclosure.yearsBetween(from, LocalDate.of(2022, 1, 1)))
                .isEqualTo(1);
        assertThat(ImpairmentDisclosure.yearsBetween(from, LocalDate.of(2022, 1, 2)))
                .isEqualTo(2);
        assertThat(ImpairmentDisclosure.yearsBetween(from, LocalDate.of(2023, 1, 1)))
                .isEqualTo(2);
    }

    private BigDecimal number(String key) {
        return new BigDecimal(expected.getString(key));
    }

    private Money money(String key) {
        return DisclosureVector.usd(expected.getString(key));
    }
}
