package org.ballast.capital.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What a write-down does to an entity: to its CET1 ratio where capital rules hold it, otherwise to equity over total assets.
 *
 * @param jurisdiction of the rules; empty where equity and total assets are told
 * @param byAsset what carrying amounts fall by, by symbol; empty where a loss alone was said
 * @param writtenDown their sum, before tax
 * @param loss what equity loses, after tax
 * @param method how it is told
 * @param notCounted assets that are held and have no price of the day, by symbol: what a fall would take from them is not known
 * @param stale those of them that have a close, which is too old
 */
public record EntityEffect(
        String entityCode,
        LocalDate asOf,
        Currency currency,
        Optional<String> jurisdiction,
        Map<String, Money> byAsset,
        Money writtenDown,
        Money loss,
        WriteDownEffect effect,
        Method method,
        List<String> notCounted,
        List<String> stale) {

    /** How an effect is told. */
    public enum Method {
        /** The report worked out anew: weights, limit and what was not verified. */
        REPORT,
        /** Capital less the loss, risk-weighted assets less what it weighed (accounting.md §9.5). */
        FORMULA
    }

    public EntityEffect {
        byAsset = Map.copyOf(byAsset);
        notCounted = List.copyOf(notCounted);
        stale = List.copyOf(stale);
    }
}
