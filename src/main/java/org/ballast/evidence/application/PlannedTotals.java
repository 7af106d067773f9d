package org.ballast.evidence.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.journal.domain.ChartAccount;

/** The lines of an entry that is not posted yet, added up by account and side. */
final class PlannedTotals {

    private PlannedTotals() {}

    static MemoEntry of(CaseEntry entry, Function<String, ChartAccount.Type> typeOf) {
        Map<String, MemoEntry.AccountTotal> accounts = new LinkedHashMap<>();
        for (CaseEntry.Line line : entry.lines()) {
            accounts.merge(
                    line.account() + line.debit().isPositive(),
                    new MemoEntry.AccountTotal(
                            line.account(),
                            line.accountName(),
                            typeOf.apply(line.account()),
                            1,
                            line.debit(),
                            line.credit()),
                    PlannedTotals::together);
        }
        return new MemoEntry(
                Optional.empty(),
                entry.postedOn(),
                entry.description(),
                entry.total(),
                accounts.values().stream().toList());
    }

    private static MemoEntry.AccountTotal together(MemoEntry.AccountTotal one, MemoEntry.AccountTotal other) {
        return new MemoEntry.AccountTotal(
                one.number(),
                one.name(),
                one.type(),
                one.lines() + other.lines(),
                one.debit().plus(other.debit()),
                one.credit().plus(other.credit()));
    }
}
