package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.ballast.words.Said;

/** The rules of what stands beside the lines of a manual journal, alike for a form, a call and a file. */
final class HeadRules {

    private HeadRules() {}

    /**
     * Tells each fault.
     *
     * @param wrong the field, as a call names it, and what is wrong with it
     */
    static void check(JournalHead head, BookTerms terms, BiConsumer<String, Said> wrong) {
        terms.faultOf(head.postedOn()).ifPresent(said -> wrong.accept("postedOn", said));
        head.reversesOn().ifPresent(day -> checkMirror(head, day, terms, wrong));
        head.repeatsUntil().ifPresent(last -> {
            if (head.reversesOn().isPresent()) {
                wrong.accept("repeatsUntil", ManualjournalsSentence.REVERSES_OR_REPEATS.with());
            } else if (head.plan().size() < 2) {
                wrong.accept("repeatsUntil", ManualjournalsSentence.REPEATS_LATER.with(head.postedOn()));
            } else if (head.plan().size() > JournalHead.MOST_ENTRIES) {
                wrong.accept("repeatsUntil", ManualjournalsSentence.REPEATS_TOO_OFTEN.with(JournalHead.MOST_ENTRIES));
            } else {
                head.plan().stream()
                        .skip(1)
                        .flatMap(entry -> terms.faultOf(entry.on()).stream())
                        .findFirst()
                        .ifPresent(said -> wrong.accept("repeatsUntil", said));
            }
        });
    }

    private static void checkMirror(JournalHead head, LocalDate day, BookTerms terms, BiConsumer<String, Said> wrong) {
        if (day.isAfter(head.postedOn())) {
            terms.faultOf(day).ifPresent(said -> wrong.accept("reversesOn", said));
        } else {
            wrong.accept("reversesOn", ManualjournalsSentence.REVERSES_LATER.with(head.postedOn()));
        }
    }
}
