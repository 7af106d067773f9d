package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The balance sheet that an institution published as of a day. A correction is the next revision of its day.
 *
 * @param templateId of the template in force on that day
 * @param figures as published, by item
 * @param source address of the publication, may be empty
 * @param reason why an earlier revision was corrected, empty of the first
 */
public record Release(
        long id,
        long institutionId,
        LocalDate asOf,
        int revision,
        long templateId,
        SortedMap<String, BigDecimal> figures,
        String source,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    public Release {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** The same with these figures. */
    public Release telling(SortedMap<String, BigDecimal> others) {
        return new Release(
                id, institutionId, asOf, revision, templateId, others, source, reason, recordedBy, recordedAt);
    }

    /** Whether it tells the same as other figures, whatever their decimals. */
    public boolean tells(Map<String, BigDecimal> others) {
        return figures.keySet().equals(others.keySet())
                && figures.entrySet().stream()
                        .allMatch(each -> each.getValue().compareTo(others.get(each.getKey())) == 0);
    }
}
