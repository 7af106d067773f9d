package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.NewDelegation;
import org.ballast.approvals.domain.Delegation;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** Who approves in whose name while somebody is away. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/approvals/delegations.xhtml?faces-redirect=true";

    @Inject
    private DelegateApproval delegateApproval;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values = new HashMap<>();

    public String delegate() {
        Delegation made = delegateApproval.delegate(Requests.of(NewDelegation.class, values));
        Words.sayAfterRedirect("approvals", "delegation.made", made.to());
        return AGAIN;
    }

    public String end(Delegation delegation) {
        delegateApproval.end(delegation.id());
        Words.sayAfterRedirect("approvals", "delegation.ended", delegation.to());
        return AGAIN;
    }

    public List<Delegation> getDelegations() {
        return delegateApproval.own();
    }

    public boolean isOpen(Delegation delegation) {
        return delegateApproval.isOpen(delegation);
    }

    /** Whether the user may take it back. */
    public boolean isEndable(Delegation delegation) {
        return isOpen(delegation) && delegation.from().equals(currentUser.name());
    }

    /** The roles that the user can lend. */
    public List<NewDelegation.ApproverRole> getRoles() {
        return Arrays.stream(NewDelegation.ApproverRole.values())
                .filter(role -> currentUser.has(Role.valueOf(role.name())))
                .toList();
    }

    /** Texts by property of a new delegation. */
    public Map<String, String> getValues() {
        return values;
    }
}
