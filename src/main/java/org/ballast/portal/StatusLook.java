package org.ballast.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Icon and tone of each status, so that colour never stands alone and one status looks the same on every page. */
@Named
@ApplicationScoped
public class StatusLook {

    private record Look(String icon, String tone) {}

    private static final Look UNKNOWN = new Look("pi-circle", "neutral");
    private static final Look WAITS = new Look("pi-clock", "waits");
    private static final Look DONE = new Look("pi-check-circle", "done");
    private static final Look OVER = new Look("pi-ban", "neutral");
    private static final Look BAD = new Look("pi-times-circle", "wrong");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("DONE", DONE),
            Map.entry("TODO", new Look("pi-circle", "attention")),
            Map.entry("DRAFT", new Look("pi-pencil", "neutral")),
            Map.entry("SUBMITTED", WAITS),
            Map.entry("RETURNED", new Look("pi-undo", "attention")),
            Map.entry("REJECTED", BAD),
            Map.entry("WITHDRAWN", OVER),
            Map.entry("SUPERSEDED", new Look("pi-history", "neutral")),
            Map.entry("APPROVED", DONE),
            Map.entry("POSTED", DONE),
            Map.entry("AWAITING_TEST", WAITS),
            Map.entry("USABLE", DONE),
            Map.entry("HELD", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("CONFIRMED", DONE),
            Map.entry("MADE", WAITS),
            Map.entry("PUBLISHED", DONE),
            Map.entry("OPEN", DONE),
            Map.entry("OK", DONE),
            Map.entry("WARNING", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("MARGIN_CALL", BAD),
            Map.entry("LIQUIDATION", BAD),
            Map.entry("CALL_OPEN", WAITS),
            Map.entry("CALL_MET", DONE),
            Map.entry("CALL_BREACHED", BAD),
            Map.entry("CALL_CANCELLED", OVER),
            Map.entry("IN_FORCE", DONE),
            Map.entry("ACTIVE", DONE),
            Map.entry("INACTIVE", OVER),
            Map.entry("REVOKED", OVER),
            Map.entry("EXPIRED", OVER),
            Map.entry("LOCKED", new Look("pi-lock", "attention")),
            Map.entry("IMPAIRED", new Look("pi-arrow-down-right", "attention")),
            Map.entry("NOT_IMPAIRED", DONE),
            Map.entry("FIRED", new Look("pi-bell", "attention")),
            Map.entry("NOT_FIRED", DONE),
            Map.entry("NOT_KNOWN", new Look("pi-question-circle", "waits")),
            Map.entry("NOT_APPLICABLE", OVER),
            Map.entry("IMPORTED", DONE),
            Map.entry("DUPLICATE", new Look("pi-copy", "neutral")),
            Map.entry("FAILED", BAD),
            Map.entry("GREEN", DONE),
            Map.entry("AMBER", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("RED", BAD),
            Map.entry("TEST_PASS", DONE),
            Map.entry("TEST_FAIL", BAD),
            Map.entry("INSOLVENCY_ALERT", BAD),
            Map.entry("COVENANT_KEPT", DONE),
            Map.entry("COVENANT_NEAR", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("COVENANT_BREACHED", BAD),
            Map.entry("LOAN_OK", DONE),
            Map.entry("LOAN_NEAR", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("LOAN_CALLED", BAD),
            Map.entry("LOAN_LIQUIDATION", BAD),
            Map.entry("LOAN_UNKNOWN", new Look("pi-question-circle", "waits")),
            Map.entry("OVERDUE", new Look("pi-clock", "attention")),
            Map.entry("LIVE", DONE),
            Map.entry("STALE", new Look("pi-clock", "attention")),
            Map.entry("DOWN", BAD),
            Map.entry("WITHIN", DONE),
            Map.entry("NEAR", new Look("pi-exclamation-triangle", "attention")),
            Map.entry("ABOVE", BAD),
            Map.entry("UNKNOWN", new Look("pi-question-circle", "waits")),
            Map.entry("PERIOD_OPEN", new Look("pi-lock-open", "neutral")),
            Map.entry("PERIOD_SOFT_LOCKED", new Look("pi-lock", "attention")),
            Map.entry("PERIOD_HARD_LOCKED", new Look("pi-lock", "done")));

    public String icon(Object status) {
        return look(status).icon();
    }

    public String tone(Object status) {
        return look(status).tone();
    }

    private static Look look(Object status) {
        return LOOKS.getOrDefault(String.valueOf(status), UNKNOWN);
    }
}
