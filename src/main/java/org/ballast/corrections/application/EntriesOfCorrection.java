package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.corrections.application.PlannedEntries.Planned;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.writedowns.domain.WriteDownEntry;

/** What an approval of a correction would post to the book of its case, the entries of one day added up by account and side. */
@ApplicationScoped
class EntriesOfCorrection {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private PlannedEntries plannedEntries;

    /**
     * In a transaction of its own: what cannot be done any more is refused here, and whoever looks reads on.
     *
     * @return by their days
     * @throws org.ballast.refusals.Refusal as the approval would
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<CaseEntry> of(Correction correction) {
        currentUser.requireSignedIn();
        CorrectionPlan plan =
                planCorrection.of(entities.byId(correction.entityId()), correction.root(), correction.replacement());
        long bookId = plan.caseBook().book().id();
        Map<LocalDate, List<WriteDownEntry>> byDay = plannedEntries.of(plan).stream()
                .filter(each -> each.inBook().book().id() == bookId)
                .map(Planned::entry)
                .collect(Collectors.groupingBy(WriteDownEntry::postedOn, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> entry(day.getKey(), day.getValue()))
                .toList();
    }

    private static CaseEntry entry(LocalDate day, List<WriteDownEntry> ofDay) {
        Map<String, CaseEntry.Line> lines = new TreeMap<>();
        ofDay.stream()
                .flatMap(each -> each.lines().stream())
                .forEach(line -> lines.merge(
                        (line.debit().isPositive() ? "D" : "K") + line.account(),
                        line(line),
                        EntriesOfCorrection::together));
        String description = ofDay.size() == 1
                ? ofDay.getFirst().description()
                : CorrectionsSentence.ENTRIES_OF_DAY.with(ofDay.size()).text();
        Money total =
                ofDay.stream().map(WriteDownEntry::total).reduce(Money::plus).orElseThrow();
        return new CaseEntry(day, description, total, new ArrayList<>(lines.values()));
    }

    private static CaseEntry.Line line(RecordedEntry.Line line) {
        return new CaseEntry.Line(
                line.account(),
                line.accountName(),
                line.unit().map(UnitOfAccount::code).orElse(""),
                line.debit(),
                line.credit());
    }

    /** Of several units no one is named. */
    private static CaseEntry.Line together(CaseEntry.Line one, CaseEntry.Line other) {
        return new CaseEntry.Line(
                one.account(),
                one.accountName(),
                one.unit().equals(other.unit()) ? one.unit() : "",
                one.debit().plus(other.debit()),
                one.credit().plus(other.credit()));
    }
}
