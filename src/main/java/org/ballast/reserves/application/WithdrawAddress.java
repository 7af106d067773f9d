package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;

/**
 * Says that an address backs an entity no more: its key is lost or given away, or it was named by mistake. From then on it holds
 * nothing, at no instant; certificates that were published before stay as they are. It is for good.
 */
@ApplicationScoped
public class WithdrawAddress {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private ReserveAddresses addresses;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Withdraws it; one that is withdrawn is given as it is.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT, REASON_REQUIRED
     */
    @Transactional
    public ReserveAddress withdraw(String entityCode, NewAddressWithdrawal told) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        wallets.holdRecording(entityId);
        rules.of(told).requireAllRight();
        String reason = reason(told);
        Asset asset = assets.bySymbol(told.asset());
        ReserveAddress named = MeantAddress.among(addresses.everOf(entityId, asset.id()), told.address(), told.chain());
        if (!named.isInUse()) {
            return named;
        }
        ReserveAddress withdrawn =
                addresses.withdraw(named, new ReserveAddress.Withdrawal(currentUser.name(), clock.instant(), reason));
        auditTrail.record(
                "RESERVE_ADDRESS_WITHDRAWN",
                "RESERVE_ADDRESS",
                String.valueOf(named.id()),
                Sha256.hex(named.toString()),
                Sha256.hex(withdrawn.toString()),
                reason);
        return withdrawn;
    }

    private static String reason(NewAddressWithdrawal told) {
        String words = told.reason().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", ReservesSentence.WITHDRAWAL_NEEDS_REASON);
        }
        if (words.length() > Corrections.LONGEST_REASON) {
            throw Refusal.ofField("reason", "", ReservesSentence.REASON_TOO_LONG, Corrections.LONGEST_REASON);
        }
        return words;
    }
}
