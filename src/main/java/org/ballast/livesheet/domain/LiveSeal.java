package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.prices.domain.FeedStatus;

/**
 * A minute of a live sheet, sealed: the hash of its inputs, its totals and the seal of the minute before it, under one hash.
 *
 * @param minute its first instant
 * @param asOf when in it the sheet was taken
 * @param solvencyRatio empty without liabilities, and while the sheet was DOWN
 * @param inputsHash SHA-256 over the kept text of the inputs
 * @param priceSet SHA-256 over the prices alone
 * @param previous hash of the seal before it in its book, empty for the first one
 * @param hash SHA-256 over the canonical JSON of all the others
 */
public record LiveSeal(
        long bookId,
        Instant minute,
        Instant asOf,
        FeedStatus status,
        Money digitalAssets,
        Money totalAssets,
        Money totalLiabilities,
        Money equity,
        Optional<BigDecimal> solvencyRatio,
        String inputsHash,
        String priceSet,
        String previous,
        String hash) {

    /** The seal of a sheet, behind another one. */
    public static LiveSeal of(Instant minute, LiveSheet sheet, String previous) {
        LiveSeal open = new LiveSeal(
                sheet.posted().bookId(),
                minute,
                sheet.asOf(),
                sheet.status(),
                sheet.digitalAssets(),
                sheet.totalAssets(),
                sheet.posted().totalLiabilities(),
                sheet.equity(),
                sheet.solvencyRatio(),
                sheet.inputs().hash(),
                sheet.inputs().priceSet(),
                previous,
                "");
        return open.closed();
    }

    private LiveSeal closed() {
        return new LiveSeal(
                bookId,
                minute,
                asOf,
                status,
                digitalAssets,
                totalAssets,
                totalLiabilities,
                equity,
                solvencyRatio,
                inputsHash,
                priceSet,
                previous,
                computedHash());
    }

    /** What its hash has to be. */
    public String computedHash() {
        Map<String, Object> content = new HashMap<>();
        content.put("minute", minute);
        content.put("asOf", asOf);
        content.put("status", status);
        content.put("currency", equity.currency().getCurrencyCode());
        content.put("digitalAssets", digitalAssets.amount());
        content.put("totalAssets", totalAssets.amount());
        content.put("totalLiabilities", totalLiabilities.amount());
        content.put("equity", equity.amount());
        content.put("solvencyRatio", solvencyRatio);
        content.put("inputsHash", inputsHash);
        content.put("priceSet", priceSet);
        content.put("previous", previous);
        return CanonicalJson.hash(content);
    }

    /** Whether the totals are those of a sheet that was computed again. */
    public boolean hasTotalsOf(LiveSheet sheet) {
        return of(minute, sheet, previous).hash().equals(computedHash());
    }
}
