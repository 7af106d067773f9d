package org.ballast.journal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.journal.application.Journal;
import org.ballast.journal.application.KeepChart;
import org.ballast.journal.application.NewAccount;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The chart of accounts with what the portal posts to each, and a form for own accounts. */
@Named
@ViewScoped
public class ChartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Journal journal;

    @Inject
    private KeepChart keepChart;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private transient @Nullable Chart chart;
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode) {
        entity = entityCode;
    }

    public List<ChartAccount> getAccounts() {
        return entity.isEmpty() ? List.of() : chart().accounts();
    }

    /** What the portal posts to an account for, in words. */
    public String roles(ChartAccount account) {
        return chart().roles(account).stream()
                .map(role -> Words.in("journal", "role." + role))
                .collect(Collectors.joining(", "));
    }

    private Chart chart() {
        if (chart == null) {
            chart = journal.chart(journal.owner(entity).book().id());
        }
        return chart;
    }

    public boolean isMayKeep() {
        return !entity.isEmpty() && (currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO));
    }

    public String add() {
        ChartAccount added = keepChart.add(entity, Requests.of(NewAccount.class, values));
        Words.sayAfterRedirect("journal", "chart.added", added.number() + " " + added.name());
        return "/journal/chart.xhtml?faces-redirect=true&entity=" + entity;
    }

    /** Texts by property of a new account. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<ChartAccount.Type> getTypes() {
        return List.of(ChartAccount.Type.values());
    }

    public List<ChartAccount.Term> getTerms() {
        return List.of(ChartAccount.Term.values());
    }

    public List<ChartAccount.Category> getCategories() {
        return List.of(ChartAccount.Category.values());
    }
}
