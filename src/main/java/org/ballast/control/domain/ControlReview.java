package org.ballast.control.domain;

import java.util.List;
import java.util.Map;
import org.ballast.refusals.RefusalCode;

/**
 * How fast and how controlled the decisions of a period were.
 *
 * @param months those in which something was decided or refused
 * @param denials approvals that the separation of duties refused, by its rule
 */
public record ControlReview(
        DecisionSpeed speed, List<MonthOfDecisions> months, Map<RefusalCode, Long> denials, CostOfDelay delay) {

    public ControlReview {
        months = List.copyOf(months);
        denials = Map.copyOf(denials);
    }

    public long allDenials() {
        return denials.values().stream().mapToLong(Long::longValue).sum();
    }
}
