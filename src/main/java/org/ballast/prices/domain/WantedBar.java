package org.ballast.prices.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A bar that waits for a second person.
 *
 * @param line line in the imported file, header = 1; 0 for a bar keyed in by hand
 * @param asset symbol
 * @param beforeId the bar that it would replace
 */
public record WantedBar(long line, long assetId, String asset, PriceBar bar, OptionalLong beforeId) {

    /** The series that it belongs to. */
    public Series series() {
        return new Series(assetId, bar.low().currency(), bar.interval());
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("asset", asset);
        evidence.put("currency", bar.low().currency().getCurrencyCode());
        evidence.put("at", bar.opensAt());
        evidence.put("seconds", bar.interval().toSeconds());
        evidence.put("open", bar.open().perUnit().stripTrailingZeros());
        evidence.put("high", bar.high().perUnit().stripTrailingZeros());
        evidence.put("low", bar.low().perUnit().stripTrailingZeros());
        evidence.put("close", bar.close().perUnit().stripTrailingZeros());
        evidence.put("volume", bar.volume().stripTrailingZeros());
        evidence.put("before", beforeId.isPresent() ? Optional.of(beforeId.getAsLong()) : Optional.<Long>empty());
        return evidence;
    }
}
