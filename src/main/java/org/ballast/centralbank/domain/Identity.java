package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Two sides of a statement that say the same: a published total, or the sum of one side, and the sum of its components.
 *
 * <p>Example: Reserve Bank credit of 31 May 2018 was published as 4,288,757 and its nine components sum to 4,288,755: the
 * difference of 2 is within the tolerance of 9 (accounting.md 10.3).
 *
 * @param code unique within its template
 * @param published what is told as a whole
 * @param components what it is made of
 */
public record Identity(String code, String name, List<SignedItem> published, List<SignedItem> components) {

    /** A difference above this many units of rounding is told even where the tolerance is wider. */
    public static final int ALERT_ABOVE = 3;

    public Identity {
        published = List.copyOf(published);
        components = List.copyOf(components);
    }

    /** How many units of rounding both sides may differ by: one for each figure beside the first. */
    public int tolerance() {
        return published.size() + components.size() - 1;
    }

    /** Whether a release tells the whole, or any component. */
    boolean isTold(Map<String, BigDecimal> figures) {
        return components.stream().anyMatch(part -> figures.containsKey(part.item()));
    }
}
