package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;

/** Makes a market known, so that prices can be recorded for it and a policy can name it. */
@ApplicationScoped
public class AddMarket {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Markets markets;

    /**
     * @throws Refusal INVALID_INPUT, ALREADY_EXISTS, FORBIDDEN
     */
    @Transactional
    public Market add(String code, String name) {
        currentUser.require(Role.ADMIN);
        check(code, name);
        if (markets.find(code).isPresent()) {
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "code", code, PricesSentence.MARKET_EXISTS, code);
        }
        Market market = markets.add(new Market(0, code, name.strip()));
        auditTrail.record("MARKET_ADDED", "MARKET", code, "", Sha256.hex(market.toString()), "");
        return market;
    }

    private static void check(String code, String name) {
        List<FieldError> errors = new ArrayList<>();
        if (!Market.isCode(code)) {
            errors.add(new FieldError(0, "code", code, PricesSentence.CODE_FORM));
        }
        if (!Market.isName(name.strip())) {
            errors.add(new FieldError(0, "name", name, PricesSentence.NAME_LENGTH));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(
                    RefusalCode.INVALID_INPUT, PricesSentence.MARKET_INCOMPLETE.with(), errors, errors.size());
        }
    }
}
