package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.IndicativeSheet;

/**
 * What the books say, to stand beside the same at the prices of now.
 *
 * @param entity code of the entity, {@code book} that of its book
 * @param day the day at whose end the books are read, in the entity's zone
 * @param totalAssets debits less credits of all accounts of assets
 * @param totalLiabilities credits less debits of all accounts of liabilities
 * @param lastEntry number of the newest entry behind it, empty while the books are
 * @param held every asset of which something is held, by symbol
 */
public record PostedSheet(
        String entity,
        String book,
        long bookId,
        LocalDate day,
        Currency currency,
        Money totalAssets,
        Money totalLiabilities,
        Optional<String> lastEntry,
        List<HeldAsset> held) {

    public PostedSheet {
        held = List.copyOf(held);
    }

    /** What the digital assets are carried at. */
    public Money digitalAssets() {
        return Money.sum(held.stream().map(HeldAsset::carrying).toList(), currency);
    }

    /** Cash and whatever no tick moves. */
    public Money otherAssets() {
        return totalAssets.minus(digitalAssets());
    }

    public Money equity() {
        return totalAssets.minus(totalLiabilities);
    }

    /** Assets by liabilities; empty without liabilities. */
    public Optional<BigDecimal> solvencyRatio() {
        return IndicativeSheet.ratio(totalAssets, totalLiabilities);
    }
}
