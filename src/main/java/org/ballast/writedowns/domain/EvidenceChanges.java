package org.ballast.writedowns.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What moved since the evidence of a proposal was made, old beside new. Where the evidence differs and no line does, it is
 * something that holds for all of them: the policy, or what was said of hours without a trade.
 *
 * @param measurable whether the asset can be measured at all as things are
 * @param lines the lines that differ, in the order of the lots
 */
public record EvidenceChanges(boolean measurable, List<Line> lines) {

    /** Nothing can be measured any more, as where a price is held back. */
    public static final EvidenceChanges NOT_MEASURABLE = new EvidenceChanges(false, List.of());

    public EvidenceChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A line that differs.
     *
     * @param before as it was when the evidence was made; empty where it was not there
     * @param now as it is; empty where it is gone
     */
    public record Line(Optional<EvidenceLine> before, Optional<EvidenceLine> now) {

        /** Code of its lot. */
        public String lot() {
            return before.or(() -> now).map(EvidenceLine::lot).orElse("");
        }
    }

    /** Compares line by line. */
    public static EvidenceChanges between(List<EvidenceLine> before, List<EvidenceLine> now) {
        Map<String, EvidenceLine> later = new LinkedHashMap<>();
        now.forEach(line -> later.put(line.key(), line));
        List<Line> lines = new ArrayList<>();
        for (EvidenceLine line : before) {
            Optional<EvidenceLine> same = Optional.ofNullable(later.remove(line.key()));
            if (same.filter(line::equals).isEmpty()) {
                lines.add(new Line(Optional.of(line), same));
            }
        }
        later.values().forEach(line -> lines.add(new Line(Optional.empty(), Optional.of(line))));
        return new EvidenceChanges(true, lines);
    }
}
