package org.ballast.marktomarket.application;

import java.util.ArrayList;
import java.util.List;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.pages.application.Worded;

/** What a proposal of mark-to-market says of itself as a case. */
final class MarkFacts {

    private static final String BUNDLE = "marktomarket";

    private MarkFacts() {}

    static Worded title(MarkProposal proposal) {
        return Worded.of(
                BUNDLE,
                "case." + proposal.kind(),
                proposal.account().code(),
                proposal.period().label());
    }

    static CaseLabel label(MarkProposal proposal) {
        return new CaseLabel(
                Worded.of(
                        BUNDLE,
                        "work.proposal." + proposal.kind(),
                        proposal.account().code()),
                proposal.period().label(),
                Worded.of(BUNDLE, "case.positions", proposal.positions()),
                proposal.postedOn());
    }

    static List<CaseFact> of(MarkProposal proposal) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(fact("amount." + proposal.kind(), value(proposal.amount())));
        facts.add(fact("case.inIncome", value(proposal.inIncome())));
        facts.add(fact("period", Worded.text(proposal.period().label())));
        facts.add(fact("account", Worded.text(proposal.account().code())));
        facts.add(fact("venue", Worded.text(proposal.account().venue())));
        facts.add(fact("positions", value(proposal.positions())));
        facts.add(fact("level", value(proposal.level())));
        if (proposal.onHold() > 0) {
            facts.add(fact("onHold", value(proposal.onHold())));
        }
        facts.add(fact("book", Worded.text(proposal.book())));
        if (!proposal.narrative().isBlank()) {
            facts.add(fact("narrative", Worded.text(proposal.narrative())));
        }
        return facts;
    }

    private static CaseFact fact(String key, Worded now) {
        return CaseFact.of(Worded.of(BUNDLE, key), now);
    }

    private static Worded value(Object value) {
        return Worded.of(BUNDLE, "case.value", value);
    }
}
