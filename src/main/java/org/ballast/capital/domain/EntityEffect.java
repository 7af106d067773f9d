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
 * @param notCounted assets that are held and have no price, by symbol: what a fall would take from them is not known
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
        List<String> notCounted) {

    public EntityEffect {
        byAsset = Map.copyOf(byAsset);
        notCounted = List.copyOf(notCounted);
    }
}
