package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.pages.application.RequestRules;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Makes a market known, so that prices can be recorded for it and a policy can name it. */
@ApplicationScoped
public class AddMarket {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Markets markets;

    /**
     * @throws Refusal INVALID_INPUT, ALREADY_EXISTS, FORBIDDEN
     */
    @Transactional
    public Market add(NewMarket wanted) {
        currentUser.require(Role.ADMIN);
        String code = rules.checked(wanted).code();
        if (markets.find(code).isPresent()) {
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "code", code, PricesSentence.MARKET_EXISTS, code);
        }
        Market market = markets.add(new Market(0, code, wanted.name()));
        auditTrail.record("MARKET_ADDED", "MARKET", code, "", Sha256.hex(market.toString()), "");
        return market;
    }
}
