package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.corrections.application.CorrectionPlan.PlannedMirror;
import org.ballast.corrections.application.CorrectionPlan.Step;
import org.ballast.corrections.domain.Correction;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.TieOut;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.Mirror;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.RecordedEntries;

/**
 * Does what was approved: the mirrors of all entries, then each kind's part, newest first, then what is recorded again. All of
 * it or nothing; sub-ledger and ledger tie in every book at the end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DoCorrection {

    /** As the journal names the source of mirrors: the case, by its number. */
    private static final String SOURCE = "CASE";

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private MirrorAccounts mirrorAccounts;

    @Inject
    private RecordedEntries entries;

    @Inject
    private PostEntries postEntries;

    @Inject
    private Entities entities;

    @Inject
    private TieOut tieOut;

    /**
     * @param plan as it was approved
     * @return the mirror of the root's first entry, else of the newest, else the entry that takes the root out; none where
     *     nothing has an entry
     * @throws org.ballast.refusals.Refusal PERIOD_LOCKED, SUBLEDGER_MISMATCH, INVALID_INPUT where an account ended
     */
    OptionalLong of(CorrectionPlan plan, Correction correction) {
        Map<Long, PostedEntry> mirrors = post(plan, correction.caseId());
        CorrectionDone done = new CorrectionDone(
                correction.caseId(),
                correction.root(),
                correction.reason(),
                correction.requestedBy(),
                correction.replacement(),
                plan.steps().stream().map(step -> step.standing().thing()).toList());
        for (List<Step> ofOneKind : runs(plan.steps())) {
            planCorrection
                    .how(ofOneKind.getFirst().standing().thing().kind())
                    .undo(
                            plan.entity(),
                            ofOneKind.stream()
                                    .map(step -> undone(step, mirrors))
                                    .toList(),
                            done);
        }
        planCorrection.all().forEach(kind -> kind.after(plan.entity(), done));
        entities.inEveryBook(plan.entity()).forEach(tieOut::check);
        return Stream.concat(plan.rootStep().mirrors().stream(), plan.mirrors())
                .findFirst()
                .map(first -> OptionalLong.of(mirrorOf(first, mirrors).id()))
                .orElseGet(() -> planCorrection
                        .how(plan.root().kind())
                        .takenOutBy(plan.root().id()));
    }

    /** By key of the original. */
    private Map<Long, PostedEntry> post(CorrectionPlan plan, long caseId) {
        Map<Long, RecordedEntry> originals =
                entries
                        .byIds(
                                plan.mirrors()
                                        .map(each -> each.original().posted().id())
                                        .toList(),
                                true)
                        .stream()
                        .map(EntryInBook::entry)
                        .collect(Collectors.toMap(each -> each.posted().id(), Function.identity()));
        Map<Long, List<PlannedMirror>> byBook = plan.mirrors()
                .collect(Collectors.groupingBy(
                        each -> each.inBook().book().id(), LinkedHashMap::new, Collectors.toList()));
        Map<Long, PostedEntry> mirrors = new HashMap<>();
        byBook.values().forEach(ofBook -> mirrors.putAll(post(ofBook, originals, caseId)));
        return mirrors;
    }

    private Map<Long, PostedEntry> post(List<PlannedMirror> ofBook, Map<Long, RecordedEntry> originals, long caseId) {
        List<JournalEntry> toPost = new ArrayList<>();
        for (PlannedMirror mirror : ofBook) {
            ReportingEntity inBook = mirror.inBook();
            RecordedEntry original = Objects.requireNonNull(
                    originals.get(mirror.original().posted().id()));
            mirrorAccounts.require(inBook, original, mirror.on());
            toPost.add(Mirror.of(inBook, original, mirror.on(), SOURCE, Long.toString(caseId)));
        }
        List<PostedEntry> posted = postEntries.post(toPost);
        Map<Long, PostedEntry> byOriginal = new HashMap<>();
        for (int at = 0; at < posted.size(); at++) {
            byOriginal.put(ofBook.get(at).original().posted().id(), posted.get(at));
        }
        return byOriginal;
    }

    /** Steps of one kind that follow each other are undone together. */
    private static List<List<Step>> runs(List<Step> newestFirst) {
        List<List<Step>> runs = new ArrayList<>();
        for (Step step : newestFirst) {
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().getFirst().standing().thing().kind()
                            == step.standing().thing().kind();
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(step);
        }
        return runs;
    }

    private static Undone undone(Step step, Map<Long, PostedEntry> mirrors) {
        return new Undone(
                step.standing().thing(),
                step.mirrors().stream()
                        .map(each -> new Undone.MirrorPosted(
                                each.inBook().book().id(), each.original().posted(), mirrorOf(each, mirrors)))
                        .toList(),
                step.takenOut());
    }

    private static PostedEntry mirrorOf(PlannedMirror planned, Map<Long, PostedEntry> mirrors) {
        return Objects.requireNonNull(mirrors.get(planned.original().posted().id()));
    }
}
