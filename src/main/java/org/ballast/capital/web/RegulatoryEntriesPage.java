package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.capital.application.EnterRegulatoryLine;
import org.ballast.capital.application.NewRegulatoryEntry;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Lines of the capital report that no book knows, and the form in which one is entered. */
@Named
@RequestScoped
public class RegulatoryEntriesPage {

    @Inject
    private EnterRegulatoryLine enterRegulatoryLine;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable List<RegulatoryEntry> entries;
    private final Map<String, String> values = new HashMap<>();

    /** The newest first. */
    public List<RegulatoryEntry> getEntries() {
        if (entries == null) {
            entries = enterRegulatoryLine.of(code());
        }
        return entries;
    }

    public RegulatoryKind[] getKinds() {
        return RegulatoryKind.values();
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Enters the line; it waits for another person. */
    public String ask() {
        RegulatoryEntry wanted = enterRegulatoryLine.ask(code(), Requests.of(NewRegulatoryEntry.class, values));
        Words.sayAfterRedirect("capital", "entry.asked", wanted.line().line());
        return "/capital/regulatoryEntries.xhtml?faces-redirect=true";
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
