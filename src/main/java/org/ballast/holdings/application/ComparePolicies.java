package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.approvals.application.CaseFact;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.pages.application.Worded;

/** What another accounting policy of an asset changes, old beside new. */
@ApplicationScoped
public class ComparePolicies {

    private static final String BUNDLE = "holdings";

    @Inject
    private Policies policies;

    /** The policy that holds on the day before another one begins. */
    public Optional<AccountingPolicy> before(AccountingPolicy wanted) {
        return policies.inForce(
                wanted.bookId(), wanted.assetId(), wanted.validFrom().minusDays(1));
    }

    /** Old beside new; nothing beside it where there is no old one. */
    List<CaseFact> facts(AccountingPolicy wanted) {
        Optional<AccountingPolicy> before = before(wanted);
        return List.of(
                fact("validFrom", before, wanted, policy -> value(policy.validFrom())),
                fact("model", before, wanted, policy -> word("model.", policy.model())),
                fact("principalMarket", before, wanted, policy -> Worded.text(policy.marketCode())),
                fact("costMethod", before, wanted, policy -> word("costMethod.", policy.costMethod())),
                fact("edgeBarPolicy", before, wanted, policy -> word("edgeBarPolicy.", policy.edgeBarPolicy())),
                fact(
                        "disposalCostRate",
                        before,
                        wanted,
                        policy -> Worded.text(policy.disposalCostRate().toPlainString())),
                fact("purchaseFeePolicy", before, wanted, policy -> word("purchaseFeePolicy.", policy.purchaseFees())),
                fact(
                        "costBasisAtAdoption",
                        before,
                        wanted,
                        policy -> word("costBasisAtAdoption.", policy.costBasisAtAdoption())));
    }

    private static CaseFact fact(
            String name,
            Optional<AccountingPolicy> before,
            AccountingPolicy wanted,
            Function<AccountingPolicy, Worded> value) {
        return new CaseFact(Worded.of(BUNDLE, name), before.map(value).orElse(Worded.text("")), value.apply(wanted));
    }

    private static Worded word(String beginning, Enum<?> constant) {
        return Worded.of(BUNDLE, beginning + constant.name());
    }

    private static Worded value(Object value) {
        return Worded.of(BUNDLE, "value", value);
    }
}
