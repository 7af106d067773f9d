package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.application.Found;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What was found, kind by kind; the one thing that the text names opens at once. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 10;
    private static final List<String> EXAMPLES = List.of("lot", "entry", "amount", "hash", "name", "file");

    @Inject
    private Search search;

    @Inject
    private Books books;

    @Inject
    private Address address;

    private String q = "";
    private @Nullable List<FoundKind> kinds;

    /** Called as the page opens. */
    public void open() throws IOException {
        Optional<Found> named = named();
        if (named.isPresent()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(address.to(named.get().outcomeUrl()));
        }
    }

    /** The only thing that the text names: of the entity looked at, or the only hit there is. */
    private Optional<Found> named() {
        List<Found> hits =
                getKinds().stream().flatMap(kind -> kind.hits().stream()).toList();
        List<Found> exact = hits.stream().filter(Found::exact).toList();
        return exact.size() == 1
                        && (hits.size() == 1 || exact.getFirst().entity().equals(entity()))
                ? Optional.of(exact.getFirst())
                : Optional.empty();
    }

    private String entity() {
        return Optional.ofNullable(books.entity()).map(ReportingEntity::code).orElse("");
    }

    /** The kinds of which something was found. */
    public List<FoundKind> getKinds() {
        if (kinds == null) {
            kinds = search.of(new Sought(q, entity(), false, MOST));
        }
        return kinds;
    }

    public boolean isAsked() {
        return !q.isBlank();
    }

    public boolean isNothingFound() {
        return isAsked() && getKinds().isEmpty();
    }

    /** The names, in the bundle, of the examples of what can be typed. */
    public List<String> getExamples() {
        return EXAMPLES;
    }

    /** A sentence about what was typed. */
    public String sentence(String key) {
        return Words.of(key, q.strip());
    }

    public String kind(FoundKind kind) {
        return FoundWords.kind(kind);
    }

    public String detail(FoundKind kind, Found hit) {
        return FoundWords.detail(kind, hit);
    }

    /** That there are more of the kind than are shown. */
    public String more(FoundKind kind) {
        return Words.of("search.more", MOST, FoundWords.kind(kind));
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }
}
