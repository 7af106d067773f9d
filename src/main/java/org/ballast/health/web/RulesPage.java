package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.application.AskForRule;
import org.ballast.health.application.NewRule;
import org.ballast.health.application.ReadCovenants;
import org.ballast.health.domain.Kept;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Rule;
import org.ballast.health.domain.RuleKind;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Covenants and limits with their headroom, all rules whatever became of them, and the form in which RISK asks for one. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private AskForRule askForRule;

    @Inject
    private ReadCovenants readCovenants;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private StandingDay day;

    private @Nullable List<Kept> kept;
    private @Nullable List<Rule> rules;
    private final Map<String, String> values = new HashMap<>();

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void show() {
        getKept();
    }

    /** In force on the day; after a refused form, too. */
    public List<Kept> getKept() {
        if (kept == null) {
            ReportingEntity entity = books.entity();
            kept = entity == null ? List.of() : readCovenants.kept(entity, day.getStandingOn());
        }
        return kept;
    }

    public String value(Measured measured) {
        return Shown.value(measured);
    }

    public String number(BigDecimal value) {
        return Shown.number(value);
    }

    /** The newest first. */
    public List<Rule> getRules() {
        if (rules == null) {
            rules = askForRule.of(Given.entity(books.entity()).code());
        }
        return rules;
    }

    /** What a rule is about. */
    public String about(Rule rule) {
        return rule.measure()
                .map(measure -> Words.in("health", "measure." + measure))
                .orElseGet(() -> share(rule.share().orElse("")));
    }

    private static String share(String of) {
        return of.startsWith("*") ? Words.in("health", "share." + of.substring(1)) : of;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.RISK);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Asks for the rule; it waits for the CFO. */
    public String ask() {
        Rule wanted = askForRule.ask(Given.entity(books.entity()).code(), Requests.of(NewRule.class, values));
        Words.sayAfterRedirect("health", "rule.asked", about(wanted));
        return "/solvency/rules.xhtml?faces-redirect=true";
    }
}
