package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.capital.application.AdoptRules;
import org.ballast.capital.application.NewRules;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.RuleSet;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Capital rules as published and as the entity took them on, and the form in which it takes some on. */
@Named
@RequestScoped
public class CapitalRulesPage {

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable List<AdoptedRules> adopted;
    private @Nullable List<RuleSet> published;
    private final Map<String, String> values = new HashMap<>();

    /** The newest first. */
    public List<AdoptedRules> getAdopted() {
        if (adopted == null) {
            adopted = adoptRules.of(code());
        }
        return adopted;
    }

    public List<RuleSet> getPublished() {
        if (published == null) {
            published = adoptRules.published();
        }
        return published;
    }

    public List<RuleParameter> getParameters() {
        return Arrays.asList(RuleParameter.values());
    }

    /** A number of a rule set as people read it: shares in percent, amounts with separators. */
    public String shown(RuleSet rules, RuleParameter parameter) {
        Optional<BigDecimal> value = parameter.of(rules);
        if (value.isEmpty()) {
            return Words.in("capital", "none.short");
        }
        return parameter.isShare()
                ? Words.in("capital", "percent", Grouped.plain(value.get().movePointRight(2), 0))
                : Grouped.plain(value.get(), 0);
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Asks for the rules; they wait for another person. */
    public String ask() {
        AdoptedRules wanted = adoptRules.ask(code(), Requests.of(NewRules.class, values));
        Words.sayAfterRedirect("capital", "rules.asked", wanted.rules().jurisdiction());
        return "/capital/capitalRules.xhtml?faces-redirect=true";
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
