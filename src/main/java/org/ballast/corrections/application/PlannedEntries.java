package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.corrections.application.CorrectionPlan.PlannedMirror;
import org.ballast.corrections.application.CorrectionPlan.Step;
import org.ballast.corrections.application.CorrectionPlan.TakenOut;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.PlanTakeOut;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.Mirror;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.writedowns.domain.WriteDownEntry;

/**
 * Every entry that the undoing of a plan would post, line by line: the mirrors, and those by which lots leave the books into
 * which they came with others. What is recorded again in place of what was wrong is not among them. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlannedEntries {

    @Inject
    private RecordedEntries entries;

    @Inject
    private PlanTakeOut planTakeOut;

    @Inject
    private Ledger ledger;

    /**
     * An entry that is not posted yet.
     *
     * @param inBook the entity seen through its book
     */
    record Planned(ReportingEntity inBook, WriteDownEntry entry) {}

    /** A thing that leaves a book. */
    private record Leaving(long id, TakenOut how) {}

    /** In the order in which they would be posted, those of one book together. */
    List<Planned> of(CorrectionPlan plan) {
        List<Planned> planned = new ArrayList<>(mirrors(plan.mirrors().toList()));
        Map<Long, List<Leaving>> leaving = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            for (TakenOut each : step.takenOut()) {
                leaving.computeIfAbsent(each.inBook().book().id(), none -> new ArrayList<>())
                        .add(new Leaving(step.standing().thing().id(), each));
            }
        }
        leaving.values().forEach(ofBook -> planned.addAll(takenOut(ofBook)));
        return List.copyOf(planned);
    }

    private List<Planned> mirrors(List<PlannedMirror> mirrors) {
        Map<Long, RecordedEntry> originals =
                entries
                        .byIds(
                                mirrors.stream()
                                        .map(each -> each.original().posted().id())
                                        .toList(),
                                true)
                        .stream()
                        .map(EntryInBook::entry)
                        .collect(Collectors.toMap(each -> each.posted().id(), Function.identity()));
        return mirrors.stream()
                .map(each -> new Planned(
                        each.inBook(),
                        mirror(
                                each,
                                Objects.requireNonNull(
                                        originals.get(each.original().posted().id())))))
                .toList();
    }

    private static WriteDownEntry mirror(PlannedMirror planned, RecordedEntry original) {
        return new WriteDownEntry(
                planned.on(),
                Mirror.description(original),
                original.total(),
                Optional.empty(),
                original.lines().stream().map(RecordedEntry.Line::mirrored).toList());
    }

    private List<Planned> takenOut(List<Leaving> ofBook) {
        ReportingEntity inBook = ofBook.getFirst().how().inBook();
        Chart chart = ledger.chart(inBook.book().id());
        Map<Long, PlanTakeOut.CameIn> cameIn = ofBook.stream()
                .collect(Collectors.toMap(
                        Leaving::id,
                        each -> new PlanTakeOut.CameIn(
                                each.how().units(),
                                each.how().cost(),
                                each.how().on())));
        return planTakeOut.of(inBook, cameIn).stream()
                .map(entry -> new Planned(inBook, entry(entry, chart)))
                .toList();
    }

    private static WriteDownEntry entry(JournalEntry planned, Chart chart) {
        List<RecordedEntry.Line> lines = new ArrayList<>();
        for (JournalLine line : planned.lines()) {
            ChartAccount account = chart.account(line.account());
            lines.add(new RecordedEntry.Line(
                    lines.size() + 1, account.number(), account.name(), line.unit(), line.debit(), line.credit()));
        }
        return new WriteDownEntry(planned.postedOn(), planned.description(), planned.total(), Optional.empty(), lines);
    }
}
