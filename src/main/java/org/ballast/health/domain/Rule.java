package org.ballast.health.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;

/**
 * A threshold, a covenant, a limit or a share of a company from a day on, as RISK wants it; in force once the CFO approved it. Of
 * those with one name the latest first day counts, of two the later one.
 *
 * @param id surrogate key, to which its case refers
 * @param measure what it is about; of a share none
 * @param share what of the assets it is the share of; none but of a share
 * @param name of a covenant or limit; empty of thresholds and shares
 * @param bound from where a covenant or limit is kept, a threshold is green; of a share the share itself
 * @param red from where a threshold is red; none but of a threshold
 * @param validTo last day; empty while it has no end
 * @param status of its case
 */
public record Rule(
        long id,
        long entityId,
        Kind kind,
        Optional<Measure> measure,
        Optional<String> share,
        String name,
        BigDecimal bound,
        Optional<BigDecimal> red,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String reason,
        String wantedBy,
        Instant wantedAt,
        long caseId,
        CaseStatus status) {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 2_000;
    public static final int LONGEST_NAME = 80;

    /** What a share can be of beside single assets. */
    public static final String STABLECOINS = "*STABLECOINS";

    public static final String DIGITAL_ASSETS = "*DIGITAL_ASSETS";

    /** What it is. */
    public enum Kind {
        /** From where a ratio is green and red. */
        THRESHOLD,
        /** What was agreed with a lender. */
        COVENANT,
        /** What the company set itself. */
        LIMIT,
        /** What can be sold within 30 days of a kind of asset, or of one. */
        SHARE
    }

    public Rule {
        bound = bound.stripTrailingZeros();
        red = red.map(BigDecimal::stripTrailingZeros);
    }

    public boolean isApproved() {
        return status == CaseStatus.POSTED;
    }

    /** Whether it is of that day, its case apart. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** The same with the key of its case. */
    public Rule of(long madeCase) {
        return new Rule(
                id, entityId, kind, measure, share, name, bound, red, validFrom, validTo, reason, wantedBy, wantedAt,
                madeCase, status);
    }

    /** What stands in its place before it: rules of one key follow each other. */
    public String key() {
        return kind + "|" + measure.map(Measure::name).orElse("") + "|" + share.orElse("") + "|" + name;
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("ruleId", id);
        evidence.put("entityId", entityId);
        evidence.put("kind", kind.name());
        evidence.put("measure", measure.map(Measure::name).orElse(""));
        evidence.put("share", share.orElse(""));
        evidence.put("name", name);
        evidence.put("bound", bound);
        evidence.put("red", red.map(BigDecimal::toPlainString).orElse(""));
        evidence.put("validFrom", validFrom);
        evidence.put("validTo", validTo.map(LocalDate::toString).orElse(""));
        evidence.put("reason", reason);
        return evidence;
    }
}
