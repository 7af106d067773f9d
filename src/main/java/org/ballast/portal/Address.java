package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.entities.domain.Book;
import org.ballast.pages.domain.Subject;
import org.ballast.pages.web.ReportingPeriod;

/** Addresses of pages that keep entity, book, period and reporting date, so that a link never loses what the user looks at. */
@Named
@RequestScoped
public class Address {

    private static final Set<String> PERIOD = Set.of(WholeAddress.FROM, WholeAddress.TO, WholeAddress.AS_OF);
    private static final List<String> WHOSE = List.of(WholeAddress.ENTITY, WholeAddress.BOOK);
    private static final Set<String> OF_ONE_THING = Set.of("id", "code");
    private static final Set<String> OF_ANY_ENTITY = Set.of("q", "status", "asset", "market", "account", "kind");

    /** One parameter of an address. */
    public record Parameter(String name, String value) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reporting reporting;

    private boolean aboutOneBook;

    /** What this page is about. */
    void isAbout(Subject subject) {
        aboutOneBook = subject.book().isPresent();
    }

    /** Another page, with this page's entity, book and period; {@code whole} may bring parameters and a place on it of its own. */
    public String to(String whole) {
        int mark = whole.indexOf('#');
        String place = mark < 0 ? "" : whole.substring(mark);
        String path = whole.substring(0, whole.length() - place.length());
        Map<String, String> own = Query.of(path.contains("?") ? path.substring(path.indexOf('?') + 1) : null);
        Map<String, String> kept = looked();
        if (own.keySet().stream().anyMatch(PERIOD::contains)) {
            kept.keySet().removeAll(PERIOD);
        }
        if (!WholeAddress.staysWith(kept, own)) {
            kept.remove(WholeAddress.BOOK);
        }
        kept.keySet().removeAll(own.keySet());
        return Query.written(request.getContextPath() + path, kept) + place;
    }

    /** What a form that leads to another page must carry along: entity, book and period. */
    public List<Parameter> getKept() {
        return keptBeside("");
    }

    /**
     * The same without what the form asks for itself.
     *
     * @param own the names of its fields, with commas
     */
    public List<Parameter> keptBeside(String own) {
        Set<String> asked = Set.copyOf(List.of(own.split(",", -1)));
        Map<String, String> kept = looked();
        if (asked.stream().anyMatch(PERIOD::contains)) {
            kept.keySet().removeAll(PERIOD);
        }
        if (asked.contains(WholeAddress.ENTITY)) {
            kept.remove(WholeAddress.BOOK);
        }
        kept.keySet().removeAll(asked);
        return parameters(kept);
    }

    /** What is looked at. An open period is a choice for one list: links from there lead to the usual one. */
    private Map<String, String> looked() {
        Map<String, String> here = Query.of(request);
        Map<String, String> looked = new LinkedHashMap<>();
        for (String whose : WHOSE) {
            if (here.containsKey(whose)) {
                looked.put(whose, here.get(whose));
            }
        }
        if (!reporting.getPeriod().isOpen()) {
            putPeriod(looked, reporting.getPeriod());
            if (!reporting.getAsOf().equals(reporting.getTo())) {
                looked.put(WholeAddress.AS_OF, reporting.getAsOf().toString());
            }
        }
        return looked;
    }

    /** This page as it stands. */
    public String getHere() {
        return SameAddress.of(request);
    }

    /** This page for another period, everything else as it is. */
    public String forPeriod(ReportingPeriod period) {
        Map<String, String> parameters = besidePeriod();
        putPeriod(parameters, period);
        return Query.written(SameAddress.path(request), parameters);
    }

    /** This page for all periods. */
    public String getForEver() {
        return forPeriod(ReportingPeriod.EVER);
    }

    /**
     * This page for another entity, with what is searched for; a page about one thing leads to the work list instead.
     *
     * @param code of the entity, or {@code *} for all of them
     */
    public String forEntity(String code) {
        Map<String, String> here = Query.of(request);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WholeAddress.ENTITY, code);
        putPeriod(parameters, reporting.getPeriod());
        boolean aboutOneThing = here.keySet().stream().anyMatch(OF_ONE_THING::contains);
        if (aboutOneThing) {
            return Query.written(request.getContextPath() + "/worklist.xhtml", parameters);
        }
        here.keySet().retainAll(OF_ANY_ENTITY);
        parameters.putAll(here);
        return Query.written(SameAddress.path(request), parameters);
    }

    /**
     * This page for another book of the entity, with what is searched for; a page about a thing of one book leads to the
     * work list instead.
     */
    public String forBook(Book book) {
        Map<String, String> parameters = looked();
        parameters.remove(WholeAddress.BOOK);
        if (!book.isPrimary()) {
            parameters.put(WholeAddress.BOOK, book.code());
        }
        if (aboutOneBook) {
            return Query.written(request.getContextPath() + "/worklist.xhtml", parameters);
        }
        Map<String, String> here = Query.of(request);
        here.keySet().removeIf(name -> !OF_ONE_THING.contains(name) && !OF_ANY_ENTITY.contains(name));
        parameters.putAll(here);
        return Query.written(SameAddress.path(request), parameters);
    }

    /** What a form that chooses a period must carry along. */
    public List<Parameter> getKeptBesidePeriod() {
        return parameters(besidePeriod());
    }

    private Map<String, String> besidePeriod() {
        Map<String, String> others = Query.of(request);
        others.keySet().removeAll(PERIOD);
        return others;
    }

    private static List<Parameter> parameters(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> new Parameter(each.getKey(), each.getValue()))
                .toList();
    }

    private static void putPeriod(Map<String, String> parameters, ReportingPeriod period) {
        parameters.put(WholeAddress.FROM, period.from().toString());
        parameters.put(WholeAddress.TO, period.lastDay().toString());
    }

    /** A text of the user's own as the value of a parameter: spaces and signs survive. */
    public String encode(String text) {
        return Query.encoded(text);
    }
}
