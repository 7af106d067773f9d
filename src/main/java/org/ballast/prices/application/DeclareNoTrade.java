package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.Span;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.NoTrades;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Says that a market had no trade of an asset in some hours, and decides what another person said: only then do the hours
 * count as covered. A bar that comes later for the same hours is used all the same.
 */
@ApplicationScoped
public class DeclareNoTrade {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private NoTrades noTrades;

    /**
     * @param from first instant
     * @param to first instant after the hours, not in the future
     * @throws Refusal FORBIDDEN, NOT_FOUND, REASON_REQUIRED, INVALID_INPUT
     */
    @Transactional
    public NoTrade say(String marketCode, String symbol, Instant from, Instant to, String reason) {
        currentUser.require(Role.PREPARER);
        String words = Reasons.required(reason);
        Market market = markets.byCode(marketCode);
        Asset asset = assets.bySymbol(symbol);
        Instant now = clock.instant();
        if (!from.isBefore(to)) {
            throw Refusal.ofField("to", to.toString(), PricesSentence.HOURS_END_BEFORE_BEGIN);
        }
        if (to.isAfter(now)) {
            throw Refusal.ofField("to", to.toString(), PricesSentence.HOURS_NOT_OVER);
        }
        long id = noTrades.add(new NoTrade(
                0,
                market.id(),
                market.code(),
                asset.id(),
                asset.symbol(),
                new Span(from, to),
                words,
                currentUser.name(),
                now,
                Optional.empty()));
        NoTrade said = noTrades.byId(id);
        auditTrail.record("NO_TRADE_SAID", "NO_TRADE", String.valueOf(id), "", Sha256.hex(said.toString()), words);
        return said;
    }

    /**
     * Why it is so, as {@link #say} takes it.
     *
     * @throws Refusal REASON_REQUIRED if it is missing, INVALID_INPUT if it is too long
     */
    public static String reason(String words) {
        return Reasons.required(words);
    }

    /**
     * It is so: the hours count as covered.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, REASON_REQUIRED, ILLEGAL_TRANSITION if it was decided already,
     *     SOD_PREPARER_IS_APPROVER if the same person said so
     */
    @Transactional
    public NoTrade confirm(long id, String reason) {
        return decide(id, NoTrade.Status.SAID, NoTrade.Status.CONFIRMED, reason);
    }

    /**
     * It is not so: prices are missing.
     *
     * @throws Refusal as {@link #confirm}
     */
    @Transactional
    public NoTrade reject(long id, String reason) {
        return decide(id, NoTrade.Status.SAID, NoTrade.Status.REJECTED, reason);
    }

    /**
     * What was confirmed turned out to be wrong; tests that rest on it are to be made again.
     *
     * @throws Refusal as {@link #confirm}; ILLEGAL_TRANSITION if it is not confirmed
     */
    @Transactional
    public NoTrade revoke(long id, String reason) {
        return decide(id, NoTrade.Status.CONFIRMED, NoTrade.Status.REVOKED, reason);
    }

    private NoTrade decide(long id, NoTrade.Status from, NoTrade.Status to, String reason) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        String words = Reasons.required(reason);
        NoTrade before = noTrades.lock(id);
        if (before.saidBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, PricesSentence.OWN_NO_TRADE);
        }
        if (before.status() != from) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PricesSentence.DECIDED_ALREADY, before.status());
        }
        noTrades.decide(id, new NoTrade.Decision(to, currentUser.name(), clock.instant(), words));
        NoTrade after = noTrades.byId(id);
        auditTrail.record(
                "NO_TRADE_" + to,
                "NO_TRADE",
                String.valueOf(id),
                Sha256.hex(before.toString()),
                Sha256.hex(after.toString()),
                words);
        return after;
    }
}
