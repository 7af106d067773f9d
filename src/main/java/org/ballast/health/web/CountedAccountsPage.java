package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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

    private List<Counted> accounts = List.of();
    private List<Said> said = List.of();
    private final Map<String, String> values = new HashMap<>();

    /** The day that the page shows; called as it opens. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        if (entity != null) {
            accounts = countAccounts.on(entity, asOf);
            said = countAccounts.said(entity);
        }
    }

    /** By number. */
    public List<Counted> getAccounts() {
        return accounts;
    }

    /** The newest first. */
    public List<Said> getSaid() {
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
