package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Weight;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.PlannedEntry;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.ManualJournals;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Manual journals as cases: somebody's judgement, so at least one other person approves whatever the amount. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ManualJournalSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "MANUAL_JOURNAL";

    private static final String BUNDLE = "manualjournals";
    private static final int LEVEL = 1;

    @Inject
    private Entities entities;

    @Inject
    private ManualJournals journals;

    @Inject
    private PostJournal postJournal;

    @Inject
    private TranslateFacts translate;

    @Inject
    private JournalFacts facts;

    @Inject
    private Clock clock;

    private record Total(LocalDate on, Money amount) implements DatedAmount {}

    /** A journal alone, and with whatever of its day moves one of its accounts. */
    private record Totals(Total alone, Total together) {}

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * The total of its debits, at the rate of its day or, of a later day, of today. What other journals of the same day move on
     * one of its accounts counts with it, and what its copies will: a journal that is split does not stay under a bound.
     */
    @Override
    public Weight weight(ApprovalCase submitted) {
        return Objects.requireNonNull(weights(List.of(submitted)).get(submitted.id()));
    }

    @Override
    public Map<Long, Weight> weights(List<ApprovalCase> submitted) {
        Map<Long, Weight> weights = new HashMap<>();
        submitted.stream()
                .collect(Collectors.groupingBy(ApprovalCase::entityId))
                .forEach((entityId, cases) -> weights.putAll(weights(entities.byId(entityId), cases)));
        return weights;
    }

    private Map<Long, Weight> weights(ReportingEntity primary, List<ApprovalCase> submitted) {
        LocalDate today = primary.dayOf(clock.instant());
        List<RecordedJournal> recorded =
                journals.byIds(submitted.stream().map(ApprovalCase::subjectId).toList());
        Map<Long, Money> moved = journals.together(recorded);
        Map<Long, Totals> totals = recorded.stream()
                .collect(Collectors.toMap(
                        RecordedJournal::caseId,
                        journal -> totals(journal, Objects.requireNonNull(moved.get(journal.id())), today)));
        var translated = translate.into(
                primary,
                totals.values().stream()
                        .flatMap(each -> Stream.of(each.alone(), each.together()))
                        .toList());
        return totals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Weight(
                                translated.told(each.getValue().alone()),
                                translated.told(each.getValue().together()),
                                false,
                                LEVEL)));
    }

    private static Totals totals(RecordedJournal journal, Money moved, LocalDate today) {
        LocalDate day = journal.content().head().postedOn();
        Total alone =
                new Total(day.isAfter(today) ? today : day, journal.content().total());
        return new Totals(alone, new Total(alone.on(), moved.compareTo(alone.amount()) > 0 ? moved : alone.amount()));
    }

    /** What was entered never changes, and the hash says so once more. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        RecordedJournal journal = journals.byId(decided.subjectId());
        if (!RecordJournal.evidence(entities.byBook(journal.bookId()), journal.content())
                .sha256()
                .equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> OptionalLong.of(
                postJournal.post(journal, dueWith(journal)).getFirst().id());
    }

    /** Its own entry, and whatever of its mirror and copies is due with it. */
    private List<PlannedEntry> dueWith(RecordedJournal journal) {
        LocalDate today = entities.byId(journal.entityId()).dayOf(clock.instant());
        return journal.content().head().plan().stream()
                .filter(entry -> entry.number() == 1 || !entry.on().isAfter(today))
                .toList();
    }

    @Override
    public LocalDate postedFrom(ApprovalCase approved) {
        return journals.byId(approved.subjectId()).content().head().postedOn();
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        return facts.of(shown, journals.byId(shown.subjectId()));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        RecordedJournal journal = journals.byId(shown.subjectId());
        return Worded.of(
                BUNDLE,
                "case",
                journal.content().head().externalId(),
                journal.content().head().description());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return journals.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(RecordedJournal::caseId, ManualJournalSubject::label));
    }

    private static CaseLabel label(RecordedJournal journal) {
        JournalHead head = journal.content().head();
        return new CaseLabel(
                Worded.of(BUNDLE, "case", head.externalId(), head.description()),
                PeriodName.day(head.postedOn()),
                Worded.of(BUNDLE, "case.lines", journal.content().lines().size()),
                head.postedOn());
    }

    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        return shown.status().isLive() ? List.of(facts.entry(journals.byId(shown.subjectId()))) : List.of();
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
