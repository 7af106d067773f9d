package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.NewPolicy;
import org.ballast.holdings.application.ReadPolicies;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.prices.domain.Market;
import org.ballast.prices.persistence.Markets;

/** The accounting policies of an entity by asset and day; controller or CFO decide new ones. */
@Named
@ViewScoped
public class PoliciesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestRules rules;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ReadPolicies readPolicies;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final Map<String, String> values = new HashMap<>();

    public String decide() {
        DecidePolicy.Decision wanted =
                rules.checked(Requests.of(NewPolicy.class, values)).decision();
        DecidePolicy.Decided decided =
                decidePolicy.decide(Given.entity(books.entity()).code(), wanted);
        Words.sayAfterRedirect(
                "holdings",
                decided.waiting().isPresent() ? "policy.waits" : "policy.decided",
                wanted.asset(),
                PeriodName.day(decided.policy().validFrom()));
        return "/holdings/policies.xhtml?faces-redirect=true";
    }

    public List<AccountingPolicy> getPolicies() {
        ReportingEntity entity = books.entity();
        return entity == null ? List.of() : policies.of(entity.book().id());
    }

    /** Those that wait for a second person. */
    public List<ReadPolicies.Waiting> getWaiting() {
        ReportingEntity entity = books.entity();
        return entity == null ? List.of() : readPolicies.waiting(entity.code());
    }

    public String said(Worded words) {
        return Words.of(words);
    }

    /** Who approved a policy; empty where one person decided. */
    public String approvers(AccountingPolicy policy) {
        return policy.approval()
                .map(approval -> Words.in(
                        "holdings", "policy.by", approval.changedBy(), String.join(", ", approval.approvedBy())))
                .orElse("");
    }

    /** The symbol of a policy's asset. */
    public String symbol(AccountingPolicy policy) {
        return assets.byId(policy.assetId()).symbol();
    }

    /** Texts by property of a new policy. */
    public Map<String, String> getValues() {
        return values;
    }

    public boolean isMayDecide() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public List<Market> getMarkets() {
        return markets.all();
    }

    /** Those that the book may measure by. */
    public List<MeasurementModel> getModels() {
        ReportingEntity entity = books.entity();
        return entity == null ? List.of() : DecidePolicy.modelsOf(entity.framework());
    }

    public List<PurchaseFeePolicy> getPurchaseFeePolicies() {
        return List.of(PurchaseFeePolicy.values());
    }

    public List<CostBasisAtAdoption> getCostBases() {
        return List.of(CostBasisAtAdoption.values());
    }

    public List<EdgeBarPolicy> getEdgeBarPolicies() {
        return List.of(EdgeBarPolicy.values());
    }

    /** Those that some model of the book allows. */
    public List<CostMethod> getCostMethods() {
        ReportingEntity entity = books.entity();
        return entity == null ? List.of() : DecidePolicy.methodsOf(entity.framework());
    }
}
