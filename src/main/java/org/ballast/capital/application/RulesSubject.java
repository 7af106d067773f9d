package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.persistence.RuleSets;
import org.ballast.pages.application.Worded;

/** Capital rules that an entity takes on as cases: a controller or the CFO wants them, another of them approves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RulesSubject extends CapitalSubject<AdoptedRules> {

    private static final String BUNDLE = "capital";

    /** The kind of these cases. */
    public static final String KIND = "PRUDENTIAL_RULES";

    @Inject
    private RuleSets ruleSets;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.CONTROLLER, Role.CFO);
    }

    @Override
    AdoptedRules wanted(ApprovalCase shown) {
        return ruleSets.byId(shown.subjectId());
    }

    /** What the rules are, and each number that is another one than today's. */
    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        AdoptedRules wanted = wanted(shown);
        RuleSet rules = wanted.rules();
        Optional<RuleSet> before = shown.status().isLive()
                ? ruleSets.inForce(wanted.entityId(), rules.jurisdiction(), rules.validFrom())
                : Optional.empty();
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of(Worded.of(BUNDLE, "rules.jurisdiction"), Worded.text(rules.jurisdiction())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "validFrom"), Worded.of(BUNDLE, "value", rules.validFrom())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "rules.source"), Worded.text(rules.source())));
        for (RuleParameter parameter : RuleParameter.values()) {
            facts.add(new CaseFact(
                    Worded.of(BUNDLE, "parameter." + parameter),
                    before.map(old -> number(parameter.of(old))).orElse(Worded.text("")),
                    number(parameter.of(rules))));
        }
        facts.add(CaseFact.of(
                Worded.of(BUNDLE, "rules.recognizesHedges"), yes(rules.crypto().recognizesHedges())));
        facts.add(CaseFact.of(
                Worded.of(BUNDLE, "rules.deductsIntangible"), yes(rules.crypto().deductsIntangible())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "reason"), Worded.text(wanted.reason())));
        return facts;
    }

    private static Worded number(Optional<BigDecimal> value) {
        return value.map(number -> Worded.text(number.toPlainString())).orElse(Worded.of(BUNDLE, "none"));
    }

    static Worded yes(boolean is) {
        return Worded.of(BUNDLE, is ? "yes" : "no");
    }

    @Override
    public Worded title(ApprovalCase shown) {
        AdoptedRules wanted = wanted(shown);
        return Worded.of(BUNDLE, "rules.case", wanted.rules().jurisdiction(), wanted.validFrom());
    }
}
