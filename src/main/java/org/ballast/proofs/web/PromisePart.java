package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.proofs.application.NewPromise;
import org.ballast.proofs.application.PromiseProofs;
import org.jspecify.annotations.Nullable;

/** How often the entity that is looked at promises a proof, and the form in which that is said. */
@Named
@RequestScoped
public class PromisePart {

    @Inject
    private PromiseProofs promiseProofs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final Map<String, String> values = new HashMap<>();

    /** Days after the balances of a proof; null where nothing is promised. */
    public @Nullable Integer getDays() {
        OptionalInt days = books.isOne() ? promiseProofs.inForce(books.getCode()) : OptionalInt.empty();
        return days.isPresent() ? (Integer) days.getAsInt() : null;
    }

    public boolean isMayPromise() {
        return books.isOne() && (currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO));
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public String promise() {
        int days = promiseProofs.promise(Given.entity(books.entity()).code(), Requests.of(NewPromise.class, values));
        Words.sayAfterRedirect("proofs", "promise.said", days);
        return "/balanceproofs/proofs.xhtml?faces-redirect=true";
    }
}
