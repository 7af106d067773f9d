package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.PriceRequests;
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

    @Inject
    private PriceRequests requests;

    @Inject
    private PricesForTwo pricesForTwo;

    @Inject
    private Markets markets;

    /**
     * The price is real and may be used. Where that takes a second person, it stays held back until its case is approved;
     * asked again, that case stands.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, REASON_REQUIRED, ILLEGAL_TRANSITION if it is no longer held,
     *     SOD_PREPARER_IS_APPROVER if the same person recorded it
     */
    @Transactional
    public RecordPrice.Recorded confirm(long id, String reason) {
        String words = allowed(id, reason);
        // A second click waits, and finds the case of the first
        Market market = markets.lock(bars.byId(id).market());
        RecordedBar held = bars.byId(id);
        if (!PutInForce.isHeld(held)) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PricesSentence.NOT_HELD_ANY_MORE);
        }
        Reasons.both(held.reason(), words);
        Optional<PriceRequest> before = requests.confirming(id);
        if (before.isPresent()) {
            return new RecordPrice.Recorded(held, OptionalLong.of(before.get().caseId()));
        }
        return pricesForTwo
                .askedFor(held.marketId(), held.assetId())
                .map(entity -> new RecordPrice.Recorded(
                        held,
                        OptionalLong.of(pricesForTwo
                                .ask(entity, asked(market, held, words))
                                .id())))
                .orElseGet(
                        () -> new RecordPrice.Recorded(decide(held, BarStatus.CONFIRMED, words), OptionalLong.empty()));
    }

    private static PricesForTwo.Asked asked(Market market, RecordedBar held, String words) {
        return new PricesForTwo.Asked(
                PriceRequest.Kind.CONFIRMATION,
                market,
                OptionalLong.empty(),
                OptionalLong.of(held.id()),
                List.of(),
                words);
    }

    /**
     * The price is wrong; its interval has no price until it is corrected.
     *
     * @throws Refusal as {@link #confirm}; ILLEGAL_TRANSITION also while a case decides whether it is confirmed
     */
    @Transactional
    public RecordedBar reject(long id, String reason) {
        String words = allowed(id, reason);
        requests.confirming(id).ifPresent(waiting -> {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PricesSentence.CONFIRMATION_WAITS, waiting.caseId());
        });
        return decide(bars.byId(id), BarStatus.REJECTED, words);
    }

    /** The reason, where the user may decide on the bar. */
    private String allowed(long id, String reason) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        String words = Reasons.required(reason);
        if (bars.byId(id).recordedBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, PricesSentence.OWN_PRICE);
        }
        return words;
    }

    private RecordedBar decide(RecordedBar before, BarStatus decision, String words) {
        long id = before.id();
        if (!records.decide(id, decision, currentUser.name(), clock.instant(), Reasons.both(before.reason(), words))) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PricesSentence.NOT_HELD_ANY_MORE);
        }
        RecordedBar after = bars.byId(id);
        auditTrail.record("PRICE_" + decision, "PRICE_BAR", String.valueOf(id), hash(before), hash(after), words);
        return after;
    }

    private static String hash(RecordedBar bar) {
        return Sha256.hex(bar.toString());
    }
}
