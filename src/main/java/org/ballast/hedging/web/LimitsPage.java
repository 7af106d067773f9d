package org.ballast.hedging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.hedging.application.LimitPositions;
import org.ballast.hedging.application.NewPositionLimit;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What positions may be worth at most, and the form in which RISK asks for a limit. */
@Named
@RequestScoped
public class LimitsPage {

    @Inject
    private LimitPositions limitPositions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable List<PositionLimit> limits;
    private final Map<String, String> values = new HashMap<>();

    /** The newest first. */
    public List<PositionLimit> getLimits() {
        if (limits == null) {
            limits = limitPositions.of(code());
        }
        return limits;
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.RISK);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Asks for the limit; it waits for the CFO. */
    public String ask() {
        PositionLimit wanted = limitPositions.ask(code(), Requests.of(NewPositionLimit.class, values));
        Words.sayAfterRedirect("hedging", "limit.asked", wanted.asset());
        return "/hedging/limits.xhtml?faces-redirect=true";
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
