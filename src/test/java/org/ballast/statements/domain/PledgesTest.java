package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.statements.domain.PledgedHolding.Kind;
import org.ballast.statements.domain.Pledges.Pledge;
import org.junit.jupiter.api.Test;

/** What is pledged has its part of what is held, and never more. */
class PledgesTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final Pledges pledges = new Pledges(List.of(
            pledge(Kind.VENUE, "KRAKEN", "A", "1"),
            pledge(Kind.LOAN, "Bank", "L-2", "1"),
            pledge(Kind.LOAN, "Bank", "L-1", "1"),
            pledge(Kind.VENUE, "KRAKEN", "EMPTY", "0")));

    @Test
    void partsOfAllUnitsComeToAllOfTheAmount() {
        List<PledgedHolding> third = pledges.of("BTC", "Bitcoin", Quantity.of("3"), usd("100.00"));
        assertThat(third).extracting(PledgedHolding::reference).containsExactly("L-1", "L-2", "A");
        assertThat(third).extracting(PledgedHolding::amount).containsExactly(usd("33.33"), usd("33.34"), usd("33.33"));
    }

    @Test
    void noMoreThanIsHeldIsTold() {
        List<PledgedHolding> held = pledges.of("BTC", "Bitcoin", Quantity.of("1.5"), usd("90.00"));
        assertThat(held).extracting(PledgedHolding::units).containsExactly(Quantity.of("1"), Quantity.of("0.5"));
        assertThat(held).extracting(PledgedHolding::amount).containsExactly(usd("60.00"), usd("30.00"));
        assertThat(pledges.of("BTC", "Bitcoin", Quantity.ZERO, usd("0.00"))).isEmpty();
        assertThat(pledges.of("ETH", "Ether", Quantity.of("9"), usd("9.00"))).isEmpty();
    }

    @Test
    void whatIsDueRemainsForDaysAndNeverLessThanNone() {
        PledgedHolding loan =
                pledges.of("BTC", "Bitcoin", Quantity.of("3"), usd("100.00")).getFirst();
        assertThat(loan.remainingDays(LocalDate.of(2025, 12, 31))).contains(31L);
        assertThat(loan.remainingDays(LocalDate.of(2026, 3, 1))).contains(0L);
    }

    private static Pledge pledge(Kind kind, String holder, String reference, String units) {
        return new Pledge("BTC", kind, holder, reference, Quantity.of(units), Optional.of(LocalDate.of(2026, 1, 31)));
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
