package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginRole;
import org.ballast.pages.application.Worded;

/** What a collateral transfer would pay and post, and what it does to both accounts. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CollateralFacts {

    private static final String BUNDLE = "margin";

    @Inject
    private Ledger ledger;

    List<CaseFact> of(ApprovalCase shown, CollateralTransfer transfer, MarginCall call) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(fact("call", Worded.of(BUNDLE, "case", String.valueOf(call.number()), call.account())));
        facts.add(fact("venue", Worded.text(call.venue())));
        facts.add(fact("toInitial", amount(call.toInitial(), call)));
        facts.add(fact("toMaintenance", amount(call.toMaintenance(), call)));
        facts.add(fact("dueAt", Worded.of(BUNDLE, "value", call.dueAt())));
        facts.add(fact("amount", amount(transfer.amount(), call)));
        facts.add(fact("paid", Worded.of(BUNDLE, "value", transfer.paid())));
        facts.add(fact("paidOn", Worded.of(BUNDLE, "value", transfer.paidOn())));
        if (!transfer.reference().isEmpty()) {
            facts.add(fact("reference", Worded.text(transfer.reference())));
        }
        if (shown.status().isLive()) {
            Chart chart = ledger.chart(transfer.bookId());
            facts.add(balance(chart, MarginRole.MARGIN_DEPOSITS, transfer, transfer.paid()));
            facts.add(balance(chart, LedgerRole.CASH, transfer, transfer.paid().negated()));
        }
        return facts;
    }

    private static CaseFact fact(String name, Worded now) {
        return CaseFact.of(Worded.of(BUNDLE, "fact." + name), now);
    }

    private static Worded amount(BigDecimal amount, MarginCall call) {
        return Worded.of(
                BUNDLE, "value.unit", amount.toPlainString(), call.unit().code());
    }

    private CaseFact balance(Chart chart, AccountRole role, CollateralTransfer transfer, Money change) {
        ChartAccount account = chart.account(role);
        Money before = ledger.balances(transfer.bookId(), transfer.paidOn()).stream()
                .filter(balance -> balance.account().number().equals(account.number()))
                .map(AccountBalance::net)
                .reduce(Money.zero(change.currency()), Money::plus);
        return new CaseFact(
                Worded.of(BUNDLE, "fact.balance", account.number(), account.name(), transfer.paidOn()),
                Worded.of(BUNDLE, "value", before),
                Worded.of(BUNDLE, "value", before.plus(change)));
    }

    CaseEntry entry(CollateralTransfer transfer, MarginCall call) {
        Chart chart = ledger.chart(transfer.bookId());
        Money none = Money.zero(transfer.paid().currency());
        ChartAccount deposits = chart.account(MarginRole.MARGIN_DEPOSITS);
        ChartAccount cash = chart.account(LedgerRole.CASH);
        return new CaseEntry(
                transfer.paidOn(),
                PostCollateral.describe(call, transfer),
                transfer.paid(),
                List.of(
                        new CaseEntry.Line(deposits.number(), deposits.name(), "", transfer.paid(), none),
                        new CaseEntry.Line(cash.number(), cash.name(), "", none, transfer.paid())));
    }
}
