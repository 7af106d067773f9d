package org.ballast.prices.domain;

import java.time.Instant;
import java.util.OptionalLong;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Prices that take a second person. They are used by nothing until their case is approved.
 *
 * @param id surrogate key
 * @param market code of the market
 * @param importId the imported file that they came by
 * @param barId the bar that is to be confirmed
 * @param bars how many bars it is about
 * @param reason why, empty where none is needed
 * @param caseId the case that decides on it
 * @param status where that case stands
 */
public record PriceRequest(
        long id,
        Kind kind,
        long marketId,
        String market,
        OptionalLong importId,
        OptionalLong barId,
        int bars,
        String reason,
        String wantedBy,
        Instant wantedAt,
        long caseId,
        CaseStatus status) {

    /** What is asked for. */
    public enum Kind {
        /** A bar that is keyed in where there was none. */
        ENTRY,
        /** Bars that take the place of recorded ones. */
        CORRECTION,
        /** That a bar which was held back is real. */
        CONFIRMATION
    }
}
