package org.ballast.statements.report;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.statements.domain.PledgedHolding;
import org.ballast.statements.domain.PledgedHolding.Kind;
import org.ballast.statements.domain.Pledges;
import org.ballast.statements.domain.Pledges.Pledge;
import org.ballast.statements.domain.RestrictedHolding;

/** What the notes of the tests may not sell, and what they have pledged. */
final class ExamplePledges {

    private static final Currency USD = Currency.getInstance("USD");

    private ExamplePledges() {}

    static RestrictedHolding locked() {
        Quantity units = Quantity.of("197.5");
        SaleRestriction.Terms terms = new SaleRestriction.Terms(
                units,
                SaleRestriction.Kind.CONTRACTUAL_HOLDER,
                LocalDate.of(2025, 1, 1),
                Optional.of(LocalDate.of(2026, 3, 1)),
                "lock-up under the purchase agreement",
                "listing of the company");
        return new RestrictedHolding("SOL", "Solana", "S1", units, Money.of("42000.00", USD), terms);
    }

    static RestrictedHolding lockedEther() {
        Quantity units = Quantity.of("5");
        SaleRestriction.Terms terms = new SaleRestriction.Terms(
                units,
                SaleRestriction.Kind.PROTOCOL_OR_LEGAL_OF_TOKEN,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                "staked",
                "exit of the validator");
        return new RestrictedHolding("ETH", "Ether", "E1", units, Money.of("13013.00", USD), terms);
    }

    /** A third of 1,500 at a venue. */
    static List<PledgedHolding> ofSolana() {
        return new Pledges(List.of(
                        new Pledge("SOL", Kind.VENUE, "KRAKEN", "MARGIN", Quantity.of("500"), Optional.empty()),
                        new Pledge("BTC", Kind.VENUE, "KRAKEN", "MARGIN", Quantity.of("1"), Optional.empty())))
                .of("SOL", "Solana", Quantity.of("1500"), Money.of("308250.25", USD));
    }

    /** 6 of 15 for a loan. */
    static List<PledgedHolding> ofEther() {
        return new Pledges(List.of(new Pledge(
                        "ETH",
                        Kind.LOAN,
                        "Bank (fictitious)",
                        "L-1",
                        Quantity.of("6"),
                        Optional.of(LocalDate.of(2026, 2, 28)))))
                .of("ETH", "Ether", Quantity.of("15"), Money.of("39039.00", USD));
    }
}
