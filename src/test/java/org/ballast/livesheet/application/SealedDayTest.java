package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.books;
import static org.ballast.livesheet.domain.LiveSheets.inputs;
import static org.ballast.livesheet.domain.LiveSheets.tick;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.livesheet.domain.KeptSeal;
import org.ballast.livesheet.domain.LiveInputs;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.SealCheck;
import org.ballast.livesheet.domain.SealFinding;
import org.ballast.livesheet.domain.SealReading;
import org.junit.jupiter.api.Test;

/** Sealed minutes, computed again from the text that is kept. */
class SealedDayTest {

    private final List<KeptSeal> day = sealed(5);

    @Test
    void aDayThatIsAsItWasSealedIsWhole() {
        SealCheck check = check(day);

        assertThat(check.isWhole()).isTrue();
        assertThat(check.seals()).isEqualTo(5);
        assertThat(check.gapCount()).isZero();
        assertThat(check.head()).isEqualTo(day.getLast().seal().hash());
    }

    @Test
    void theTextGivesTheInputsBack() {
        LiveInputs inputs = inputs(books(), TEN, tick("BTC", TEN, "60000"));

        assertThat(KeptInputs.read(7, inputs.text())).contains(inputs);
        assertThat(KeptInputs.read(7, "{}")).isEmpty();
        assertThat(KeptInputs.read(7, "no JSON")).isEmpty();
        assertThat(KeptInputs.read(7, inputs.text().replace("\"60000\"", "\"0\"")))
                .isEmpty();
    }

    @Test
    void anotherPriceInTheKeptInputsIsFound() {
        KeptSeal third = day.get(2);
        day.set(2, new KeptSeal(third.id(), third.seal(), third.inputs().replace("60002", "70002")));

        assertThat(check(day).finding()).isEqualTo(SealFinding.INPUTS_CHANGED);
        assertThat(check(day).brokenAt()).contains(third.seal().minute());
    }

    @Test
    void aTotalThatWasChangedTogetherWithItsHashBreaksTheChainOrTheTotals() {
        LiveSheet other = LiveSheet.of(inputs(books(), TEN.plusSeconds(120), tick("BTC", TEN, "1")));
        KeptSeal third = day.get(2);
        LiveSeal forged = LiveSeal.of(third.seal().minute(), other, third.seal().previous());
        day.set(2, new KeptSeal(third.id(), forged, third.inputs()));

        assertThat(check(day).finding()).isEqualTo(SealFinding.INPUTS_CHANGED);
        day.set(2, new KeptSeal(third.id(), forged, other.inputs().text()));
        assertThat(check(day).finding()).isEqualTo(SealFinding.CHAIN_BROKEN);
        assertThat(check(day).brokenAt()).contains(day.get(3).seal().minute());
    }

    @Test
    void aSealThatIsMissingIsFoundByTheNextOne() {
        day.remove(2);

        assertThat(check(day).finding()).isEqualTo(SealFinding.CHAIN_BROKEN);
        assertThat(check(day).gapCount()).isOne();
    }

    @Test
    void aFieldOfASealThatWasChangedIsFound() {
        LiveSeal seal = day.get(1).seal();
        LiveSeal changed = new LiveSeal(
                seal.bookId(),
                seal.minute(),
                seal.asOf(),
                seal.status(),
                seal.digitalAssets(),
                seal.totalAssets(),
                seal.totalLiabilities(),
                seal.totalAssets(),
                seal.solvencyRatio(),
                seal.inputsHash(),
                seal.priceSet(),
                seal.previous(),
                seal.hash());
        day.set(1, new KeptSeal(2, changed, day.get(1).inputs()));

        assertThat(check(day).finding()).isEqualTo(SealFinding.SEAL_CHANGED);
    }

    private static SealCheck check(List<KeptSeal> seals) {
        SealReading reading = new SealReading(Optional.empty());
        seals.forEach(
                kept -> reading.read(kept, KeptInputs.read(7, kept.inputs()).map(LiveSheet::of)));
        return reading.result();
    }

    private static List<KeptSeal> sealed(int minutes) {
        List<KeptSeal> sealed = new ArrayList<>();
        String previous = "";
        for (int minute = 0; minute < minutes; minute++) {
            Instant at = TEN.plusSeconds(60L * minute);
            LiveSheet sheet = LiveSheet.of(
                    inputs(books(), at.plusMillis(120), tick("BTC", at, "6000" + minute), tick("ETH", at, "2500")));
            LiveSeal seal = LiveSeal.of(at, sheet, previous);
            sealed.add(new KeptSeal(minute + 1, seal, sheet.inputs().text()));
            previous = seal.hash();
        }
        return sealed;
    }
}
