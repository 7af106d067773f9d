package org.ballast.pages.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for, and what it can be read as.
 *
 * @param text as typed, in one line; empty where nothing was typed
 * @param entity code of the entity whose hits come first; empty where there is none
 * @param onlyThere whether hits of other entities are left out
 * @param most how many hits of one kind are wanted
 */
public record Sought(String text, String entity, boolean onlyThere, int most) {

    private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,18})");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[A-Z]{3} ?|[$€£])?([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,17})(\\.[0-9]{1,4})?(?: ?[A-Z]{3})?");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{8,64}");

    public Sought {
        text = text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    public boolean isNothing() {
        return text.isEmpty();
    }

    /** As typed, in capitals and in small letters: so a code is found however it was typed, as long as it mixes none. */
    public List<String> spellings() {
        return Stream.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Whether this is the code or reference that was typed. */
    public boolean names(String code) {
        return code.equalsIgnoreCase(text);
    }

    /** The text as the number of a thing: {@code 31} or {@code #31}. */
    public OptionalLong number() {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    /** The text as an amount, in parentheses or not: {@code 197,931,503.33}; a currency beside it is not looked at. */
    public Optional<BigDecimal> amount() {
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        Matcher amount = AMOUNT.matcher(bare.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String decimals = amount.group(2) == null ? "" : amount.group(2);
        return Optional.of(new BigDecimal(amount.group(1).replace(",", "") + decimals));
    }

    /** The text as the first digits of a SHA-256, eight or more, in small letters. */
    public Optional<String> hash() {
        return HASH.matcher(text).matches() ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
