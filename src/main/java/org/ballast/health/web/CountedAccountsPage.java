package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.application.CountAccounts;
import org.ballast.health.application.CountAccounts.Counted;
import org.ballast.health.application.NewCountedAccount;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.persistence.CountedAccountRows.Said;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What the accounts of the chart count as in ratios, and the form in which that is said. */
@Named
@RequestScoped
public class CountedAccountsPage {

    @Inject
    private CountAccounts countAccounts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private StandingDay day;

    private @Nullable List<Counted> accounts;
    private @Nullable List<Said> said;
    private final Map<String, String> values = new HashMap<>();

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void show() {
        getAccounts();
    }

    /** By number; after a refused form, too. */
    public List<Counted> getAccounts() {
        if (accounts == null) {
            ReportingEntity entity = books.entity();
            accounts = entity == null ? List.of() : countAccounts.on(entity, day.getStandingOn());
        }
        return accounts;
    }

    /** The newest first. */
    public List<Said> getSaid() {
        if (said == null) {
            ReportingEntity entity = books.entity();
            said = entity == null ? List.of() : countAccounts.said(entity);
        }
        return said;
    }

    public CountsAs[] getChoices() {
        return CountsAs.values();
    }

    public boolean isMaySay() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Says it. */
    public String say() {
        Said kept =
                countAccounts.say(Given.entity(books.entity()).code(), Requests.of(NewCountedAccount.class, values));
        Words.sayAfterRedirect("health", "counted.said", kept.number());
        return "/solvency/accounts.xhtml?faces-redirect=true";
    }
}
