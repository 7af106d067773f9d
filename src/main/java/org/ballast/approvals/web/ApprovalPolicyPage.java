package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.Matter;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** From which amounts on how many people approve at a company, and a proposal to change it. */
@Named
@ViewScoped
public class ApprovalPolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private String entity = "";
    private final Map<String, String> values = new HashMap<>();

    /**
     * Offers what holds today as the beginning of a change.
     *
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode) {
        entity = entityCode;
        if (isThere()) {
            ApprovalPolicy policy = getInForce();
            values.put(
                    "validFrom",
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
            values.put("singleFrom", plain(policy.bounds().singleFrom()));
            values.put("dualFrom", plain(policy.bounds().dualFrom()));
            values.put("stepUpFrom", plain(policy.bounds().stepUpFrom()));
            values.put(
                    "materiality",
                    policy.bounds().materiality().map(ApprovalPolicyPage::plain).orElse(""));
            values.put("secondFactor", Boolean.toString(policy.secondFactor()));
            values.put("dueDays", Integer.toString(policy.dueDays()));
            values.put("secondPersonForPolicies", Boolean.toString(isSecondPersonFor("POLICIES")));
            values.put("secondPersonForPrices", Boolean.toString(isSecondPersonFor("PRICES")));
        }
    }

    public String propose() {
        ApprovalCase made = approvalPolicies.propose(entity, Requests.of(NewApprovalPolicy.class, values));
        Words.sayAfterRedirect("approvals", "policy.proposed", entity);
        return "/approvals/case.xhtml?faces-redirect=true&id=" + made.id() + "&entity=" + entity;
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    public boolean isThere() {
        return !entity.isEmpty();
    }

    public boolean isMayPropose() {
        return isThere() && (currentUser.has(Role.CFO) || currentUser.has(Role.CONTROLLER));
    }

    /** What holds today. */
    public ApprovalPolicy getInForce() {
        return approvalPolicies.inForce(entity);
    }

    /** Whether nobody has decided otherwise than by default. */
    public boolean isStandard() {
        return getInForce().validFrom().equals(LocalDate.EPOCH);
    }

    /** Whether a matter takes a second person today. */
    public boolean isSecondPersonFor(String matter) {
        return getInForce().secondPersonFor().contains(Matter.valueOf(matter));
    }

    public List<ApprovalPolicy> getPolicies() {
        return isThere() ? approvalPolicies.of(entity) : List.of();
    }

    public String getCurrency() {
        return getInForce().bounds().singleFrom().currency().getCurrencyCode();
    }

    /** Texts by property of a new policy. */
    public Map<String, String> getValues() {
        return values;
    }
}
