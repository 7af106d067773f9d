package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.ballast.pages.web.Requests;
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

    private List<Kept> kept = List.of();
    private @Nullable List<Rule> rules;
    private final Map<String, String> values = new HashMap<>();

    /** The day that the page shows; called as it opens. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        kept = entity == null ? List.of() : readCovenants.kept(entity, asOf);
    }

    /** In force on the day. */
    public List<Kept> getKept() {
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

    public Rule.Kind[] getKinds() {
        return Rule.Kind.values();
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
