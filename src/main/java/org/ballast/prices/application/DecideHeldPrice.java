package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A controller decides a bar that was held back as an outlier or after a jump: a real price is used, a wrong one never. */
@ApplicationScoped
public class DecideHeldPrice {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private BarRecords records;

    @Inject
    private BarsInForce bars;

    /**
     * The price is real and may be used.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, REASON_REQUIRED, ILLEGAL_TRANSITION if it is no longer held,
     *     SOD_PREPARER_IS_APPROVER if the same person recorded it
     */
    @Transactional
    public RecordedBar confirm(long id, String reason) {
        return decide(id, BarStatus.CONFIRMED, reason);
    }

    /**
     * The price is wrong; its interval has no price until it is corrected.
     *
     * @throws Refusal as {@link #confirm}
     */
    @Transactional
    public RecordedBar reject(long id, String reason) {
        return decide(id, BarStatus.REJECTED, reason);
    }

    private RecordedBar decide(long id, BarStatus decision, String reason) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        String words = Reasons.required(reason);
        RecordedBar before = bars.byId(id);
        if (before.recordedBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, PricesSentence.OWN_PRICE);
        }
        if (!records.decide(id, decision, currentUser.name(), clock.instant(), reasons(before, words))) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PricesSentence.NOT_HELD_ANY_MORE);
        }
        RecordedBar after = bars.byId(id);
        auditTrail.record("PRICE_" + decision, "PRICE_BAR", String.valueOf(id), hash(before), hash(after), words);
        return after;
    }

    private static String reasons(RecordedBar before, String words) {
        return before.reason().isEmpty() ? words : before.reason() + " / " + words;
    }

    private static String hash(RecordedBar bar) {
        return Sha256.hex(bar.toString());
    }
}
