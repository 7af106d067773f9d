package org.ballast.stress.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ballast.pages.domain.Field;
import org.ballast.stress.application.ReadStress.Asked;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressSentence;
import org.jspecify.annotations.Nullable;

/** How stress is asked for in an address. */
final class StressFields {

    private static final int MOST_FALLS = 50;

    private StressFields() {}

    /**
     * @param hedged whether open positions count, {@code true} where nothing is said
     * @param pending whether what waits counts as written down, {@code false} where nothing is said
     * @param falls parts with commas between them; the usual ones where nothing is said
     */
    static Asked asked(@Nullable String hedged, @Nullable String pending, @Nullable String falls) {
        return new Asked(is("hedged", hedged, true), is("pending", pending, false), falls(falls));
    }

    private static boolean is(String name, @Nullable String said, boolean usual) {
        if (said == null || said.isBlank()) {
            return usual;
        }
        if (said.equals("true") || said.equals("false")) {
            return said.equals("true");
        }
        throw new Field(name, said).wrong(StressSentence.NEITHER_TRUE_NOR_FALSE);
    }

    private static List<BigDecimal> falls(@Nullable String falls) {
        if (falls == null || falls.isBlank()) {
            return LadderStep.USUAL_FALLS;
        }
        List<String> parts = Arrays.asList(falls.split(",", -1));
        if (parts.size() > MOST_FALLS) {
            throw new Field("falls", falls).wrong(StressSentence.MANY_FALLS, MOST_FALLS);
        }
        return parts.stream()
                .map(each -> new Field("falls", each.strip()).part().min(Falls.LARGEST))
                .toList();
    }
}
