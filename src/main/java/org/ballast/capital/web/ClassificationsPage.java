package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.capital.application.ClassifyAsset;
import org.ballast.capital.application.NewClassification;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The groups of assets under capital rules, and the form in which one is said. */
@Named
@RequestScoped
public class ClassificationsPage {

    @Inject
    private ClassifyAsset classifyAsset;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable List<Classification> classifications;
    private final Map<String, String> values = new HashMap<>();
    private boolean onRegulatedMarket;

    /** The newest first. */
    public List<Classification> getClassifications() {
        if (classifications == null) {
            classifications = classifyAsset.of(code());
        }
        return classifications;
    }

    public CryptoGroup[] getGroups() {
        return CryptoGroup.values();
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.RISK) || currentUser.has(Role.CONTROLLER);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public boolean isOnRegulatedMarket() {
        return onRegulatedMarket;
    }

    public void setOnRegulatedMarket(boolean is) {
        onRegulatedMarket = is;
    }

    /** Asks for the classification; it waits for the CFO. */
    public String ask() {
        values.put("regulatedMarket", Boolean.toString(onRegulatedMarket));
        Classification wanted = classifyAsset.ask(code(), Requests.of(NewClassification.class, values));
        Words.sayAfterRedirect("capital", "class.asked", wanted.asset());
        return "/capital/classifications.xhtml?faces-redirect=true";
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
