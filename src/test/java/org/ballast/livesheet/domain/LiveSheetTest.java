package org.ballast.livesheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.USD;
import static org.ballast.livesheet.domain.LiveSheets.books;
import static org.ballast.livesheet.domain.LiveSheets.held;
import static org.ballast.livesheet.domain.LiveSheets.inputs;
import static org.ballast.livesheet.domain.LiveSheets.tick;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.FeedStatus;
import org.junit.jupiter.api.Test;

/** The posted and the indicative side, and what may be claimed of them. */
class LiveSheetTest {

    @Test
    void bothSidesStandBesideEachOtherAndTheDifferenceIsUnrealised() {
        LiveSheet sheet = LiveSheet.of(inputs(books(), TEN, tick("BTC", TEN, "60000"), tick("ETH", TEN, "2500")));

        assertThat(sheet.equity()).isEqualTo(Money.of("1511171.85", USD));
        assertThat(sheet.posted().equity()).isEqualTo(Money.of("1136171.85", USD));
        assertThat(sheet.unrealised()).isEqualTo(Money.of("375000.00", USD));
        assertThat(sheet.solvencyRatio()).contains(new BigDecimal("5.566529"));
        assertThat(sheet.lines().getFirst().unrealised()).isEqualTo(Money.of("325000.00", USD));
        assertThat(sheet.status()).isEqualTo(FeedStatus.LIVE);
    }

    @Test
    void anAssetWithoutAPriceStandsAtItsBookValueAndMakesTheSheetStale() {
        LiveSheet sheet = LiveSheet.of(inputs(books(), TEN, tick("BTC", TEN, "60000")));

        assertThat(sheet.digitalAssets()).isEqualTo(Money.of("1025000.00", USD));
        assertThat(sheet.totalAssets()).isEqualTo(Money.of("1792095.35", USD));
        assertThat(sheet.unpriced()).containsExactly("ETH");
        assertThat(sheet.status()).isEqualTo(FeedStatus.STALE);
        assertThat(sheet.lines().get(1).status()).isEqualTo(FeedStatus.DOWN);
    }

    @Test
    void anAssetWithoutAPriceMakesTheSheetStaleHoweverLittleItIs() {
        PostedSheet books = books(held("BTC", "13.75", "500000.00"), held("ETH", "0.01", "0.01"));

        assertThat(LiveSheet.of(inputs(books, TEN, tick("BTC", TEN, "60000"))).status())
                .isEqualTo(FeedStatus.STALE);
    }

    @Test
    void anOldPriceOfWhatDoesNotMatterIsNamedAndLeavesTheSheetLive() {
        PostedSheet books = books(held("BTC", "13.75", "500000.00"), held("ETH", "0.01", "20.00"));
        LiveSheet sheet = LiveSheet.of(
                inputs(books, TEN, tick("BTC", TEN, "60000"), tick("ETH", TEN.minus(Duration.ofMinutes(6)), "2500")));

        assertThat(sheet.stale()).containsExactly("ETH");
        assertThat(sheet.status()).isEqualTo(FeedStatus.LIVE);
    }

    @Test
    void whileNothingComesNoSolvencyIsClaimed() {
        LiveSheet sheet = LiveSheet.of(
                inputs(books(), TEN.plusSeconds(901), tick("BTC", TEN, "60000"), tick("ETH", TEN, "2500")));

        assertThat(sheet.status()).isEqualTo(FeedStatus.DOWN);
        assertThat(sheet.solvencyRatio()).isEmpty();
        assertThat(sheet.posted().solvencyRatio()).isPresent();
        assertThat(LiveSheet.of(inputs(books(), TEN)).status()).isEqualTo(FeedStatus.DOWN);
    }

    @Test
    void whatIsOwedBesideWhatIsOwnedFallsIntoABand() {
        PostedSheet books = books(held("BTC", "1", "1.00"));

        assertThat(LiveSheet.of(inputs(books, TEN, tick("BTC", TEN, "1"))).band())
                .contains(SolvencyBand.GREEN);
        assertThat(SolvencyBand.of(Optional.of(new BigDecimal("1.199999")))).contains(SolvencyBand.AMBER);
        assertThat(SolvencyBand.of(Optional.of(new BigDecimal("1.000000")))).contains(SolvencyBand.AMBER);
        assertThat(SolvencyBand.of(Optional.of(new BigDecimal("0.999999")))).contains(SolvencyBand.RED);
        assertThat(LiveSheet.of(inputs(books, TEN)).band()).isEmpty();
    }

    @Test
    void booksWithoutDigitalAssetsNeedNoPrice() {
        LiveSheet sheet = LiveSheet.of(inputs(books(new HeldAsset[0]), TEN));

        assertThat(sheet.status()).isEqualTo(FeedStatus.LIVE);
        assertThat(sheet.equity()).isEqualTo(sheet.posted().equity());
    }

    @Test
    void theHashIsThatOfTheTextAndAnyInputChangesIt() {
        LiveInputs inputs = inputs(books(), TEN, tick("BTC", TEN, "60000"));

        assertThat(org.ballast.audit.domain.Sha256.hex(inputs.text())).isEqualTo(inputs.hash());
        assertThat(inputs(books(), TEN, tick("BTC", TEN, "60000.01")).hash()).isNotEqualTo(inputs.hash());
        assertThat(inputs(books(), TEN.plusMillis(1), tick("BTC", TEN, "60000")))
                .satisfies(later -> assertThat(later.hash()).isNotEqualTo(inputs.hash()))
                .satisfies(later -> assertThat(later.priceSet()).isEqualTo(inputs.priceSet()));
    }
}
