package org.ballast.capital.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A line of the report that no book knows, from a day on; an amount of zero ends the line. */
public record RegulatoryEntry(
        long id, long entityId, long bookId, RegulatoryLine line, LocalDate validFrom, String reason, Wanted wanted)
        implements CapitalDecision {

    public static final int LONGEST_LINE = 100;

    /** The same with the key of its case. */
    public RegulatoryEntry of(long madeCase) {
        return new RegulatoryEntry(id, entityId, bookId, line, validFrom, reason, wanted.of(madeCase));
    }

    @Override
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("entryId", id);
        evidence.put("entityId", entityId);
        evidence.put("bookId", bookId);
        evidence.put("kind", line.kind().name());
        evidence.put("line", line.line());
        evidence.put("validFrom", validFrom);
        evidence.put("amount", line.amount().amount());
        evidence.put("currency", line.amount().currency().getCurrencyCode());
        evidence.put("reason", reason);
        return evidence;
    }
}
