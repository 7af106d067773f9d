package org.ballast.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballast.amounts.DateText;
import org.ballast.entities.web.Books;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.pages.domain.Subject;
import org.ballast.pages.web.ReportingPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * The rule by which the parameters of a page's address are completed: {@code entity}, {@code book} where it is not the
 * primary one, and {@code from} and {@code to}, the first and the last day. What is given stays; what the page is about ({@link Subject}) decides over what is given; what
 * is missing comes from the defaults; an empty {@code from} or {@code to} is an open end. An address that is complete
 * stays as it is.
 */
final class WholeAddress {

    static final String ENTITY = "entity";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AS_OF = "asOf";
    static final String BOOK = MeantBook.PARAMETER;

    private final Map<String, String> given;
    private final Optional<Subject> subject;

    private WholeAddress(Map<String, String> given, Optional<Subject> subject) {
        this.given = given;
        this.subject = subject;
    }

    /**
     * The parameters of the whole address.
     *
     * @param entity code of the entity that is shown where none is named; empty while there is none
     * @param period the period that is shown of an entity where none is named
     * @throws Refusal INVALID_INPUT if a day is none, or the last one lies before the first
     */
    static Map<String, String> of(
            Map<String, String> given,
            Optional<Subject> subject,
            Supplier<String> entity,
            Function<String, ReportingPeriod> period) {
        WholeAddress address = new WholeAddress(given, subject);
        String code = address.entity(entity);
        Optional<LocalDate> asOf = new Field(AS_OF, given.get(AS_OF)).dayIfGiven();
        ReportingPeriod named = address.named(asOf, () -> period.apply(code));
        ReportingPeriod shown = address.around(named);
        Map<String, String> whole = new LinkedHashMap<>(given);
        if (!code.isEmpty()) {
            whole.put(ENTITY, code);
        }
        address.book(code).ifPresentOrElse(book -> whole.put(BOOK, book), () -> whole.remove(BOOK));
        whole.put(FROM, shown.from().toString());
        whole.put(TO, shown.lastDay().toString());
        if (asOf.isEmpty() || !shown.equals(named)) {
            whole.remove(AS_OF);
        }
        return whole;
    }

    private String entity(Supplier<String> otherwise) {
        String named = named();
        return subject.map(Subject::entity)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> named.isEmpty() ? otherwise.get() : named);
    }

    private String named() {
        return new Field(ENTITY, given.get(ENTITY)).orEmpty();
    }

    /** The one that the subject is in, else the one that is named, unless the subject is another entity's. */
    private Optional<String> book(String code) {
        String entity = named();
        return subject.flatMap(Subject::book)
                .or(() -> Optional.ofNullable(given.get(BOOK))
                        .filter(book -> entity.isEmpty() || entity.equals(code))
                        .filter(book -> !code.equals(Books.ALL)))
                .filter(book -> !book.isBlank());
    }

    /** Whether what is shown next is of the book of the address before: unless it is another entity's. */
    static boolean staysWith(Map<String, String> before, Map<String, String> next) {
        String entity = next.get(ENTITY);
        return entity == null || entity.equals(before.get(ENTITY));
    }

    private ReportingPeriod named(Optional<LocalDate> asOf, Supplier<ReportingPeriod> otherwise) {
        Optional<LocalDate> from = day(FROM, DateText.EARLIEST);
        Optional<LocalDate> to = day(TO, DateText.LATEST);
        if (from.isEmpty() && to.isEmpty()) {
            return asOf.map(ReportingPeriod::quarterOf).orElseGet(otherwise);
        }
        LocalDate first =
                from.orElseGet(() -> ReportingPeriod.quarterOf(to.orElseThrow()).from());
        LocalDate last = to.orElseGet(() -> ReportingPeriod.quarterOf(first).lastDay());
        if (last.isBefore(first)) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PagesSentence.PERIOD_ENDS_EARLY, first, last);
        }
        return ReportingPeriod.through(first, last);
    }

    /** A day that is not given, or empty and so the end of time. */
    private Optional<LocalDate> day(String name, LocalDate open) {
        String text = given.get(name);
        return text == null
                ? Optional.empty()
                : Optional.of(new Field(name, text).dayIfGiven().orElse(open));
    }

    /** The named period where the subject's days lie in it, else the subject's own. */
    private ReportingPeriod around(ReportingPeriod named) {
        if (subject.isEmpty()
                || subject.get().first().isEmpty()
                || subject.get().last().isEmpty()) {
            return named;
        }
        LocalDate first = subject.get().first().get();
        LocalDate last = subject.get().last().get();
        if (subject.get().exact()) {
            return ReportingPeriod.through(first, last);
        }
        boolean within = !first.isBefore(named.from()) && !last.isAfter(named.lastDay());
        return within ? named : ReportingPeriod.quarterOf(last);
    }
}
