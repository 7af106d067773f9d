package org.ballast.writedowns.application;

import java.util.ArrayList;
import java.util.List;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.pages.application.Worded;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WriteDownEntry;

/** What a list of cases and the panel beside it say of a write-down. */
final class WriteDownFacts {

    private static final String BUNDLE = "writedowns";

    private WriteDownFacts() {}

    static CaseLabel label(Proposal proposal) {
        return new CaseLabel(
                Worded.of(BUNDLE, "work.proposal." + proposal.kind(), proposal.asset()),
                proposal.period().label(),
                Worded.of(BUNDLE, "case.lots", proposal.lots()),
                proposal.postedOn());
    }

    static List<CaseFact> of(Proposal proposal) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(fact("amount." + proposal.kind(), value(proposal.total())));
        facts.add(fact("case.inIncome", value(proposal.inIncome())));
        facts.add(fact("period", Worded.text(proposal.period().label())));
        facts.add(fact("lots", value(proposal.lots())));
        facts.add(fact("market", Worded.text(proposal.market())));
        facts.add(fact("case.book", Worded.text(proposal.book())));
        if (!proposal.narrative().isBlank()) {
            facts.add(fact("proposal.narrative", Worded.text(proposal.narrative())));
        }
        return facts;
    }

    private static CaseFact fact(String key, Worded now) {
        return CaseFact.of(Worded.of(BUNDLE, key), now);
    }

    private static Worded value(Object value) {
        return Worded.of(BUNDLE, "case.value", value);
    }

    static CaseEntry entry(WriteDownEntry entry) {
        return new CaseEntry(
                entry.postedOn(),
                entry.description(),
                entry.total(),
                entry.lines().stream().map(WriteDownFacts::line).toList());
    }

    private static CaseEntry.Line line(RecordedEntry.Line line) {
        return new CaseEntry.Line(
                line.account(),
                line.accountName(),
                line.unit().map(UnitOfAccount::code).orElse(""),
                line.debit(),
                line.credit());
    }
}
