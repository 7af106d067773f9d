package org.ballast.entities.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.entities.application.BookClosing;
import org.ballast.entities.application.CloseBook;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** The books on the page of an entity, where an administrator opens further ones. */
@Named
@ViewScoped
public class BooksPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenBook openBook;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private CloseBook closeBook;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> closing = new HashMap<>();

    /** Offers what is mostly as in the primary book. */
    public void show(Book primary) {
        values.put("currency", primary.currency().getCurrencyCode());
        values.put(
                "fiscalYearStartsIn",
                String.valueOf(primary.fiscalYearStartsIn().getValue()));
    }

    public String open(String entityCode) {
        String opened = openBook.open(entityCode, Requests.of(NewBook.class, values))
                .book()
                .code();
        Words.sayAfterRedirect("holdings", "book.opened", opened, entityCode);
        return "/holdings/entity.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** The further books that can still be closed. */
    public List<Book> closable(List<Book> books) {
        return books.stream()
                .filter(book -> !book.isPrimary() && book.closedOn().isEmpty())
                .toList();
    }

    public String close(String entityCode) {
        String code = Given.orEmpty(closing.get("book"));
        closeBook.close(entityCode, code, Requests.of(BookClosing.class, closing));
        Words.sayAfterRedirect("holdings", "book.closed", code, entityCode);
        return "/holdings/entity.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Texts by property of a book that is to be closed. */
    public Map<String, String> getClosing() {
        return closing;
    }

    /** Those that something can be measured under. */
    public List<Framework> getFrameworks() {
        return keepEntities.frameworks();
    }

    /** In which a fiscal year may begin. */
    public List<Month> getMonths() {
        return List.of(Month.values());
    }

    /** Texts by property of a new book. */
    public Map<String, String> getValues() {
        return values;
    }
}
