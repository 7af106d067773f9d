package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.approvals.application.CaseFact;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.CorrectionItem;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.pages.application.Worded;

/** What a correction undoes, as its case shows it. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CorrectionFacts {

    private static final String BUNDLE = "corrections";
    private static final int MOST = 100;

    @Inject
    private RecordedEntries entries;

    /** The reason, each entry with the day of its mirror, and what is recorded in its place. */
    List<CaseFact> of(Correction correction) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of(fact("reason"), Worded.text(correction.reason())));
        List<CorrectionItem> shown = correction.items().stream().limit(MOST).toList();
        Map<Long, RecordedEntry> originals = entries
                .byIds(
                        shown.stream()
                                .flatMap(item -> item.mirrored().stream())
                                .map(CorrectionItem.Mirrored::entryId)
                                .toList(),
                        false)
                .stream()
                .map(EntryInBook::entry)
                .collect(Collectors.toMap(each -> each.posted().id(), Function.identity()));
        shown.forEach(item -> facts.add(fact(item, originals)));
        if (correction.items().size() > MOST) {
            facts.add(CaseFact.of(
                    fact("more"), Worded.of(BUNDLE, "value", correction.items().size() - MOST)));
        }
        new TreeMap<>(correction.replacement())
                .forEach((name, text) ->
                        facts.add(CaseFact.of(Worded.of(BUNDLE, "fact.replacement", name), Worded.text(text))));
        return facts;
    }

    private static CaseFact fact(CorrectionItem item, Map<Long, RecordedEntry> originals) {
        return item.mirrored()
                .map(mirrored -> {
                    RecordedEntry original = originals.get(mirrored.entryId());
                    return original == null
                            ? CaseFact.of(Worded.text(item.named()), Worded.of(BUNDLE, "fact.undone"))
                            : fact(item, mirrored, original);
                })
                .orElseGet(() -> CaseFact.of(Worded.text(item.named()), Worded.of(BUNDLE, "fact.undone")));
    }

    private static CaseFact fact(CorrectionItem item, CorrectionItem.Mirrored mirrored, RecordedEntry original) {
        boolean isLater = !mirrored.on().equals(original.posted().postedOn());
        return new CaseFact(
                Worded.text(item.named()),
                Worded.of(
                        BUNDLE,
                        "fact.entry",
                        original.posted().number(),
                        original.total(),
                        original.posted().postedOn()),
                Worded.of(BUNDLE, isLater ? "fact.mirror.later" : "fact.mirror", mirrored.on()));
    }

    private static Worded fact(String name) {
        return Worded.of(BUNDLE, "fact." + name);
    }
}
