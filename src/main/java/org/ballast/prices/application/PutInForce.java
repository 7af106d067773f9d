package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarWriter;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What the approval of prices does, in the name of who gave it. What a second person approved is confirmed: it is not held
 * back once more as an outlier or after a jump. Part of a larger use case, which holds the market.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PutInForce {

    private static final int BARS_A_CHUNK = 5_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private BarRecords records;

    @Inject
    private BarsInForce bars;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** Whether the bar that is to be confirmed is still held back; other requests ask for none. */
    boolean isOpen(PriceRequest request) {
        return request.barId().isEmpty() || isHeld(bars.byId(request.barId().getAsLong()));
    }

    static boolean isHeld(RecordedBar bar) {
        return bar.status() == BarStatus.HELD && bar.supersededBy().isEmpty();
    }

    /**
     * @param evidenceHash of what was approved
     */
    void apply(PriceRequest request, List<WantedBar> wanted, String evidenceHash) {
        Instant now = clock.instant();
        if (request.barId().isPresent()) {
            confirm(request, now);
            return;
        }
        PrimitiveIterator.OfLong ids = records.newIds(wanted.size()).iterator();
        BarWriter.Source source =
                new BarWriter.Source(request.marketId(), request.importId(), request.wantedBy(), now, request.reason());
        try (BarWriter writer = records.writer(source)) {
            for (int at = 0; at < wanted.size(); at += BARS_A_CHUNK) {
                write(writer, wanted.subList(at, Math.min(wanted.size(), at + BARS_A_CHUNK)), ids, now);
            }
        }
        auditTrail.record("PRICES_APPROVED", "PRICE", String.valueOf(request.id()), "", evidenceHash, request.reason());
    }

    private void write(BarWriter writer, List<WantedBar> chunk, PrimitiveIterator.OfLong ids, Instant now) {
        Map<Long, RecordedBar> before = bars.recorded(chunk.stream()
                .map(WantedBar::beforeId)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList());
        for (WantedBar each : chunk) {
            long id = ids.nextLong();
            RecordedBar other =
                    each.beforeId().isPresent() ? before.get(each.beforeId().getAsLong()) : null;
            int revision = other == null ? 1 : other.revision() + 1;
            writer.addApproved(
                    id,
                    each.assetId(),
                    each.bar(),
                    revision,
                    each.line(),
                    new BarWriter.Approval(currentUser.name(), now));
            if (other != null) {
                writer.supersede(other.id(), id);
            }
        }
        writer.write();
    }

    private void confirm(PriceRequest request, Instant now) {
        RecordedBar before = bars.byId(request.barId().getAsLong());
        String reason = Reasons.both(before.reason(), request.reason());
        if (!records.decide(before.id(), BarStatus.CONFIRMED, currentUser.name(), now, reason)) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, PricesSentence.NOT_HELD_ANY_MORE);
        }
        auditTrail.record(
                "PRICE_CONFIRMED",
                "PRICE_BAR",
                String.valueOf(before.id()),
                Sha256.hex(before.toString()),
                Sha256.hex(bars.byId(before.id()).toString()),
                request.reason());
    }
}
