package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.TradingAccounts;

/** Takes an account of an entity at a venue into the books' keeping. */
@ApplicationScoped
public class OpenTradingAccount {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; ALREADY_EXISTS, FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public TradingAccount open(String entityCode, NewTradingAccount wanted) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        rules.checked(wanted);
        if (accounts.find(entity.id(), wanted.code()).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, "code", wanted.code(), TradingSentence.ACCOUNT_EXISTS, wanted.code());
        }
        MarginMode mode = wanted.marginMode() == null ? MarginMode.SEGREGATED : MarginMode.valueOf(wanted.marginMode());
        TradingAccount opened = accounts.add(
                entity.id(),
                new TradingAccount(
                        0, entity.code(), wanted.code(), wanted.venue(), SettlementUnit.of(wanted.currency()), mode),
                currentUser.name(),
                clock.instant());
        auditTrail.record(
                "TRADING_ACCOUNT_OPENED",
                "TRADING_ACCOUNT",
                entity.code() + " " + opened.code(),
                "",
                Sha256.hex(opened.toString()),
                "");
        return opened;
    }
}
