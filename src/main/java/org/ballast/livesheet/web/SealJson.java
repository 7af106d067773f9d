package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.livesheet.domain.LiveSeal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sealed minute for programs. */
@Schema(name = "LiveSeal")
public record SealJson(
        Instant minute,
        Instant asOf,
        String status,
        String currency,
        String digitalAssets,
        String totalAssets,
        String totalLiabilities,
        String equity,
        @Nullable String solvencyRatio,
        String inputsHash,
        String priceSet,
        String previous,
        String hash) {

    static SealJson of(LiveSeal seal) {
        return new SealJson(
                seal.minute(),
                seal.asOf(),
                seal.status().name(),
                seal.equity().currency().getCurrencyCode(),
                LiveSheetJson.text(seal.digitalAssets()),
                LiveSheetJson.text(seal.totalAssets()),
                LiveSheetJson.text(seal.totalLiabilities()),
                LiveSheetJson.text(seal.equity()),
                seal.solvencyRatio().map(BigDecimal::toPlainString).orElse(null),
                seal.inputsHash(),
                seal.priceSet(),
                seal.previous(),
                seal.hash());
    }
}
