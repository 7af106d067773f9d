package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A plan that was kept under a name, with what came of it then.
 *
 * @param inputs what was asked, as the parameters of an address
 * @param earns in a year as suggested; empty unless there was an answer
 * @param capitalRatio as suggested; empty also where nothing weighs
 */
public record SavedPlan(
        String name,
        LocalDate asOf,
        String inputs,
        String inputsHash,
        Answer.Status status,
        Money earnsToday,
        Optional<Money> earns,
        Optional<BigDecimal> capitalRatio,
        String savedBy,
        Instant savedAt) {

    /** What was asked, by the names of the fields. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String field : inputs.split("&", -1)) {
            int at = field.indexOf('=');
            if (at > 0) {
                asked.put(field.substring(0, at), field.substring(at + 1));
            }
        }
        return asked;
    }
}
