package org.ballast.pages.application;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * One thing that a search found.
 *
 * @param id what the interface for programs calls it by: a key, a code or a symbol
 * @param entity code of the entity that it belongs to, empty where it belongs to all
 * @param name what people call it, as {@code L17} or {@code 2022-00031}
 * @param amount the figure that people know it by
 * @param status the constant of where it stands, for things that go through states
 * @param outcomeUrl its page, from the root of the portal, with its entity
 * @param exact whether the text names this thing and its page shows this thing alone
 */
public record Found(
        String id,
        String entity,
        String name,
        Detail detail,
        Optional<Money> amount,
        Optional<String> status,
        String outcomeUrl,
        boolean exact) {

    /**
     * What it is, in a sentence.
     *
     * @param key of the message in the bundle of its kind
     * @param arguments texts, dates and quantities
     */
    public record Detail(String key, List<Object> arguments) {

        public Detail {
            arguments = List.copyOf(arguments);
        }

        public static Detail of(String key, Object... arguments) {
            return new Detail(key, List.of(arguments));
        }
    }
}
