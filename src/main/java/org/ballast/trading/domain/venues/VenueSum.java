package org.ballast.trading.domain.venues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A sum of a venue's figures as its format says it, exact. {@code above0(…)} is what of a sum is above zero, {@code below0(…)}
 * what is below; a name that ends with a question mark counts as zero where the venue does not say it.
 *
 * <p>Example: {@code available_funds - above0(futures_session_upl + futures_session_rpl)}.
 */
public final class VenueSum {

    private static final String OPTIONAL = "?";

    private final String text;
    private final List<Term> terms;

    private VenueSum(String text, List<Term> terms) {
        this.text = text;
        this.terms = terms;
    }

    /** Takes the names apart, and the functions from what is in them. */
    private record Term(boolean minus, String name, List<Term> inner) {

        boolean isOptional() {
            return name.endsWith(OPTIONAL);
        }

        String field() {
            return isOptional() ? name.substring(0, name.length() - 1) : name;
        }
    }

    /**
     * @throws IllegalArgumentException if it is no sum
     */
    public static VenueSum parse(String text) {
        List<String> words = Arrays.stream(
                        text.replaceAll("([()+])", " $1 ").strip().split("\\s+"))
                .toList();
        Iterator<String> rest = words.iterator();
        List<Term> terms = terms(rest, text);
        if (rest.hasNext() || terms.isEmpty()) {
            throw new IllegalArgumentException("no sum: " + text);
        }
        return new VenueSum(text.strip(), terms);
    }

    private static List<Term> terms(Iterator<String> words, String text) {
        List<Term> terms = new ArrayList<>();
        boolean minus = false;
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case ")" -> {
                    return terms;
                }
                case "+" -> minus = false;
                case "-" -> minus = true;
                case "above0", "below0" -> {
                    if (!words.hasNext() || !words.next().equals("(")) {
                        throw new IllegalArgumentException("no sum: " + text);
                    }
                    terms.add(new Term(minus, word, terms(words, text)));
                }
                default -> terms.add(new Term(minus, word, List.of()));
            }
        }
        return terms;
    }

    /** The names that stand in it, as the venue spells them. */
    public Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        collect(terms, names, true);
        return names;
    }

    /** Those of them that the venue has to say. */
    public Set<String> needed() {
        Set<String> names = new LinkedHashSet<>();
        collect(terms, names, false);
        return names;
    }

    private static void collect(List<Term> terms, Set<String> names, boolean optionalToo) {
        for (Term term : terms) {
            if (!term.inner().isEmpty()) {
                collect(term.inner(), names, optionalToo);
            } else if (optionalToo || !term.isOptional()) {
                names.add(term.field());
            }
        }
    }

    /** What it comes to; empty where a figure is missing that has to be there. */
    public Optional<BigDecimal> of(Function<String, Optional<BigDecimal>> figures) {
        return needed().stream().allMatch(name -> figures.apply(name).isPresent())
                ? Optional.of(sum(terms, figures))
                : Optional.empty();
    }

    private static BigDecimal sum(List<Term> terms, Function<String, Optional<BigDecimal>> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = switch (term.name()) {
                case "above0" -> sum(term.inner(), figures).max(BigDecimal.ZERO);
                case "below0" -> sum(term.inner(), figures).min(BigDecimal.ZERO);
                default -> figures.apply(term.field()).orElse(BigDecimal.ZERO);
            };
            sum = term.minus() ? sum.subtract(value) : sum.add(value);
        }
        return sum;
    }

    /** As the format says it, without the marks of what may be missing. */
    @Override
    public String toString() {
        return text.replace(OPTIONAL, "");
    }
}
