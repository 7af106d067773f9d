package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.application.PostDisposals;
import org.ballast.holdings.application.TieOut;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Lots;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.WritedownsSentence;

/**
 * Ends units that no market has a price of any more: a disposal for nothing (theft, loss, abandonment) of whole lots is
 * posted without the test that could never be made. Whether its loss is one of impairment or of disposal, net income is
 * the same: the carrying amount. A preparer records the disposal, a controller posts it with a reason.
 */
@ApplicationScoped
public class PostWithoutTest {

    public static final int LONGEST_REASON = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Disposals disposals;

    @Inject
    private Lots lots;

    @Inject
    private SettleDisposals settleDisposals;

    @Inject
    private PostDisposals postDisposals;

    @Inject
    private TieOut tieOut;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND, REASON_REQUIRED, SOD_PREPARER_IS_APPROVER, PERIOD_LOCKED; ILLEGAL_TRANSITION if
     *     the disposal does not wait, has proceeds or a fee, leaves units of a lot, or its lots can be tested
     */
    @Transactional
    public void post(String entityCode, String reference, String reason) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        String words = words(reason);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        long id = disposals.idOf(entity.id(), reference);
        PendingDisposal disposal = disposals.awaiting(entity.book().id(), clock.instant()).stream()
                .filter(waiting -> waiting.id() == id)
                .findFirst()
                .orElseThrow(() -> refused(WritedownsSentence.WAITS_NO_MORE));
        requireOtherPerson(id);
        requireNothingToTest(entity, disposal);
        postDisposals.post(entity, List.of(disposal));
        disposals.postedWithoutTest(entity.book().id(), id, words, currentUser.name());
        auditTrail.record(
                "DISPOSAL_POSTED_WITHOUT_TEST",
                "DISPOSAL",
                String.valueOf(id),
                "",
                Sha256.hex(reference + "|" + currentUser.name() + "|" + words),
                words);
        tieOut.check(entity);
    }

    private void requireOtherPerson(long id) {
        if (disposals.recorderOf(id).equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, WritedownsSentence.OWN_DISPOSAL);
        }
    }

    private void requireNothingToTest(ReportingEntity entity, PendingDisposal disposal) {
        if (!disposal.proceeds().isZero() || !disposal.fee().isZero()) {
            throw refused(WritedownsSentence.HAS_PROCEEDS);
        }
        Map<Long, LotPosition> held =
                lots
                        .byIds(
                                entity.book().id(),
                                disposal.parts().stream()
                                        .map(PendingDisposal.Part::lotId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(LotPosition::id, Function.identity()));
        for (PendingDisposal.Part part : disposal.parts()) {
            LotPosition lot = held.get(part.lotId());
            if (lot == null || lot.quantity().compareTo(part.quantity()) != 0) {
                throw refused(WritedownsSentence.LEAVES_UNITS);
            }
        }
        if (!settleDisposals.isUntestable(entity, disposal)) {
            throw refused(WritedownsSentence.HAS_PRICES);
        }
    }

    private static String words(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", WritedownsSentence.WHY_WITHOUT_TEST);
        }
        if (words.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", WritedownsSentence.REASON_TOO_LONG);
        }
        return words;
    }

    private static Refusal refused(WritedownsSentence why) {
        return new Refusal(RefusalCode.ILLEGAL_TRANSITION, WritedownsSentence.NOT_WITHOUT_TEST, why.with());
    }
}
