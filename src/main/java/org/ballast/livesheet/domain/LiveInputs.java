package org.ballast.livesheet.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.prices.domain.LatestTicks;
import org.ballast.prices.domain.Tick;

/**
 * All that a live sheet is computed from: with the same inputs anybody computes the same sheet. Their canonical JSON is what
 * a seal keeps and hashes.
 *
 * @param prices the newest tick of each held asset that has one, by symbol
 * @param asOf the instant of the sheet, in whole milliseconds
 * @param proofs the newest published proofs of what customers are owed, by asset
 */
public record LiveInputs(
        PostedSheet posted, SortedMap<String, Tick> prices, Instant asOf, LiveRules rules, List<ProofMark> proofs) {

    public LiveInputs {
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
        proofs = List.copyOf(proofs);
    }

    /** Of an entity without a published proof. */
    public LiveInputs(PostedSheet posted, SortedMap<String, Tick> prices, Instant asOf, LiveRules rules) {
        this(posted, prices, asOf, rules, List.of());
    }

    /** What the ticks are as the rules of prices know them. */
    public LatestTicks ticks() {
        return new LatestTicks(prices, 0);
    }

    /** The inputs as one text, see {@link CanonicalJson}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(content(), text);
        return text.toString();
    }

    /** SHA-256 over that text. */
    public String hash() {
        return CanonicalJson.hash(content());
    }

    /** SHA-256 over the prices alone: sheets with the same one stand on the same prices. */
    public String priceSet() {
        return CanonicalJson.hash(Map.of(
                "prices", prices.entrySet().stream().map(priced -> priced(priced.getKey(), priced.getValue()))));
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("entity", posted.entity());
        content.put("book", posted.book());
        content.put("day", posted.day());
        content.put("currency", posted.currency().getCurrencyCode());
        content.put("totalAssets", posted.totalAssets().amount());
        content.put("totalLiabilities", posted.totalLiabilities().amount());
        content.put("lastEntry", posted.lastEntry());
        content.put("asOf", asOf);
        content.put("maximumAgeSeconds", rules.maximumAge().toSeconds());
        content.put("downAfterSeconds", rules.downAfter().toSeconds());
        content.put("materialShare", rules.materialShare());
        content.put("holdings", posted.held().stream().map(LiveInputs::holding));
        content.put("prices", prices.entrySet().stream().map(priced -> priced(priced.getKey(), priced.getValue())));
        if (!proofs.isEmpty()) {
            content.put("proofs", proofs.stream().map(LiveInputs::proof));
        }
        return content;
    }

    private static Map<String, Object> proof(ProofMark mark) {
        return Map.of(
                "asset", mark.asset(),
                "kind", mark.kind(),
                "code", mark.code(),
                "commitment", mark.commitment(),
                "at", mark.at(),
                "promisedSeconds", mark.promised().map(Duration::toSeconds));
    }

    private static Map<String, Object> holding(HeldAsset held) {
        return Map.of(
                "asset", held.asset(),
                "market", held.market(),
                "model", held.model(),
                "units", held.units().units(),
                "carryingAmount", held.carrying().amount());
    }

    private static Map<String, Object> priced(String asset, Tick tick) {
        return Map.of(
                "asset", asset,
                "at", tick.at(),
                "price", tick.price().perUnit());
    }
}
