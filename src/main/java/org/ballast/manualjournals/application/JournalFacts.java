package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.ManualLine;
import org.ballast.manualjournals.domain.PlannedEntry;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.JournalPostings;
import org.ballast.pages.application.Worded;

/** What a manual journal would post, and what it would do to each account. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JournalFacts {

    private static final String BUNDLE = "manualjournals";

    @Inject
    private Ledger ledger;

    @Inject
    private JournalPostings postings;

    /** The entry of its own day, without its mirror and copies. */
    CaseEntry entry(RecordedJournal journal) {
        Chart chart = ledger.chart(journal.bookId());
        return new CaseEntry(
                journal.content().head().postedOn(),
                journal.content().head().description(),
                journal.content().total(),
                journal.content().lines().stream()
                        .map(line -> new CaseEntry.Line(
                                line.account(),
                                nameOf(chart, line.account()),
                                line.memo(),
                                line.debit(),
                                line.credit()))
                        .toList());
    }

    /** Its day and lines; while it is not posted, the balance of each account on that day without it and with it. */
    List<CaseFact> of(ApprovalCase shown, RecordedJournal journal) {
        Chart chart = ledger.chart(journal.bookId());
        List<CaseFact> facts = new ArrayList<>(head(journal.content().head()));
        for (ManualLine line : journal.content().lines()) {
            facts.add(line(chart, line));
        }
        if (shown.status() == CaseStatus.POSTED || shown.status() == CaseStatus.REVERSED) {
            facts.addAll(posted(journal));
        } else {
            facts.addAll(balances(chart, journal));
        }
        return facts;
    }

    private static List<CaseFact> head(JournalHead head) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(fact("description", Worded.text(head.description())));
        facts.add(fact("postedOn", value(head.postedOn())));
        facts.add(fact("purpose", Worded.of(BUNDLE, "purpose." + head.purpose())));
        head.reversesOn().ifPresent(day -> facts.add(fact("reversesOn", value(day))));
        head.repeatsUntil().ifPresent(last -> {
            facts.add(fact("repeatsUntil", value(last)));
            facts.add(fact("repeats", value(head.plan().size())));
        });
        return facts;
    }

    private static CaseFact fact(String name, Worded now) {
        return CaseFact.of(Worded.of(BUNDLE, "fact." + name), now);
    }

    private static Worded value(Object value) {
        return Worded.of(BUNDLE, "value", value);
    }

    private static CaseFact line(Chart chart, ManualLine line) {
        boolean isDebit = line.debit().isPositive();
        String side = isDebit ? "line.debit" : "line.credit";
        Worded name = line.memo().isEmpty()
                ? Worded.of(BUNDLE, side, line.account(), nameOf(chart, line.account()))
                : Worded.of(BUNDLE, side + ".memo", line.account(), nameOf(chart, line.account()), line.memo());
        return CaseFact.of(name, value(isDebit ? line.debit() : line.credit()));
    }

    private static String nameOf(Chart chart, String number) {
        return chart.numbered(number).map(ChartAccount::name).orElse("");
    }

    private List<CaseFact> balances(Chart chart, RecordedJournal journal) {
        LocalDate day = journal.content().head().postedOn();
        Map<String, Money> before = ledger.balances(journal.bookId(), day).stream()
                .collect(Collectors.toMap(balance -> balance.account().number(), AccountBalance::net, Money::plus));
        Map<String, Money> changes = journal.content().lines().stream()
                .collect(Collectors.toMap(
                        ManualLine::account,
                        line -> line.debit().minus(line.credit()),
                        Money::plus,
                        LinkedHashMap::new));
        List<CaseFact> facts = new ArrayList<>();
        changes.forEach((number, change) -> {
            Money old = before.getOrDefault(number, Money.zero(change.currency()));
            facts.add(new CaseFact(
                    Worded.of(BUNDLE, "fact.balance", number, nameOf(chart, number), day),
                    side(old),
                    side(old.plus(change))));
        });
        return facts;
    }

    private static Worded side(Money net) {
        if (net.isZero()) {
            return Worded.of(BUNDLE, "balance.zero");
        }
        return net.isNegative()
                ? Worded.of(BUNDLE, "balance.credit", net.negated())
                : Worded.of(BUNDLE, "balance.debit", net);
    }

    private List<CaseFact> posted(RecordedJournal journal) {
        var posted = postings.of(journal.id());
        Map<Integer, PlannedEntry> plan = journal.content().head().plan().stream()
                .collect(Collectors.toMap(PlannedEntry::number, Function.identity()));
        List<CaseFact> facts = new ArrayList<>();
        posted.forEach((number, entry) ->
                facts.add(CaseFact.of(Worded.of(BUNDLE, "fact.entry", entry.postedOn()), Worded.text(entry.number()))));
        plan.values().stream()
                .filter(entry -> !posted.containsKey(entry.number()))
                .findFirst()
                .ifPresent(next -> facts.add(fact("nextEntry", value(next.on()))));
        return facts;
    }
}
