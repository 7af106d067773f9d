package org.ballast.expansion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.expansion.domain.MovedBook.usd;

import org.ballast.expansion.domain.Leg.Side;
import org.ballast.expansion.persistence.SeededRules;
import org.ballast.journal.domain.JournalEntry.Kind;
import org.junit.jupiter.api.Test;

/** Purchases of assets that are kept by no lot, as those of a central bank (accounting.md §10.2, 10.3). */
class BoughtOutsideLotsTest {

    @Test
    void eachAssetOfMonetaryPolicyIsOneThatIsBought() {
        assertThat(SeededRules.OUTSIDE_LOTS).containsExactly("1300", "1310", "1320", "1330", "1340", "1350");
    }

    @Test
    void securitiesPaidWithReservesExpandTheBalanceSheet() {
        Expansion eased = of(new MovedBook().opensWith("1000", "1000.00").buys("1350", "2020", "100.00"));
        assertThat(eased.change()).isEqualTo(usd("100.00"));
        assertThat(eased.leg(Swap.PURCHASES, Side.CLAIMS)).isEqualTo(usd("100.00"));
        assertThat(eased.source(Source.OTHER_LIABILITIES)).isEqualTo(usd("100.00"));
        assertThat(eased.besideSwaps(Source.OTHER_LIABILITIES)).isEqualTo(usd("0.00"));
        assertThat(eased.growth().purchases()).isEqualTo(usd("100.00"));
        assertThat(eased.growth().isFinancedByLiabilities()).isTrue();
        assertThat(eased.growth().isExpansion()).isTrue();
    }

    @Test
    void securitiesPaidWithCashSwapAssetsAndExpandNothing() {
        Expansion swapped = of(new MovedBook().opensWith("1000", "1000.00").buys("1350", "1000", "100.00"));
        assertThat(swapped.change()).isEqualTo(usd("0.00"));
        assertThat(swapped.leg(Swap.PURCHASES, Side.CLAIMS)).isEqualTo(usd("100.00"));
        assertThat(swapped.leg(Swap.PURCHASES, Side.CASH)).isEqualTo(usd("-100.00"));
        assertThat(swapped.growth().isExpansion()).isFalse();
    }

    @Test
    void aRepoThatIsRolledOverWeekAfterWeekIsNoPurchase() {
        MovedBook rolled = new MovedBook().opensWith("1000", "1000.00");
        for (int week = 0; week < 10; week++) {
            rolled.buys("1330", "2020", "100.00").givesUp("2020", "1330", "100.00");
        }
        Expansion quiet = of(rolled.moves(Kind.MANUAL, "1000", "2040", "80.00"));
        assertThat(quiet.leg(Swap.PURCHASES, Side.CLAIMS)).isEqualTo(usd("1000.00"));
        assertThat(quiet.leg(Swap.DISPOSALS, Side.CLAIMS)).isEqualTo(usd("-1000.00"));
        assertThat(quiet.growth().isLarge()).isTrue();
        assertThat(quiet.growth().purchases()).isEqualTo(usd("0.00"));
        assertThat(quiet.growth().isExpansion()).isFalse();
    }

    @Test
    void aRevaluationOfGoldIsAPriceAndNeverAPurchase() {
        Expansion revalued = of(new MovedBook().opensWith("1300", "1000.00").buys("1300", "3310", "90.00"));
        assertThat(revalued.leg(Swap.PURCHASES, Side.CLAIMS)).isEqualTo(usd("0.00"));
        assertThat(revalued.besideSwaps(Source.PRICE)).isEqualTo(usd("90.00"));
        assertThat(revalued.growth().isLarge()).isTrue();
        assertThat(revalued.growth().purchases()).isEqualTo(usd("0.00"));
        assertThat(revalued.growth().isExpansion()).isFalse();
    }

    private static Expansion of(MovedBook book) {
        return book.expansion(SeededRules.OF_CENTRAL_BANK);
    }
}
