package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.persistence.Classifications;
import org.ballast.capital.persistence.RuleSets;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Groups of assets as cases: RISK or a controller says one, and the CFO approves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClassSubject extends CapitalSubject<Classification> {

    private static final String BUNDLE = "capital";

    /** The kind of these cases. */
    public static final String KIND = "CRYPTO_CLASS";

    @Inject
    private Classifications classifications;

    @Inject
    private RuleSets ruleSets;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.RISK, Role.CONTROLLER);
    }

    @Override
    public boolean isSignedByCfo() {
        return true;
    }

    @Override
    Classification wanted(ApprovalCase shown) {
        return classifications.byId(shown.subjectId());
    }

    @Override
    void requireAllowed(Classification wanted) {
        boolean allowed = ruleSets.named(wanted.entityId(), wanted.jurisdiction(), wanted.validFrom())
                .filter(wanted::meets)
                .isPresent();
        if (!allowed) {
            throw new Refusal(
                    RefusalCode.EVIDENCE_CHANGED,
                    CapitalSentence.CRITERIA_MOVED,
                    wanted.asset(),
                    wanted.jurisdiction(),
                    wanted.validFrom());
        }
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        Classification wanted = wanted(shown);
        Worded before = shown.status().isLive()
                ? Optional.ofNullable(classifications
                                .inForce(wanted.entityId(), wanted.jurisdiction(), wanted.validFrom())
                                .get(wanted.asset()))
                        .map(old -> Worded.of(BUNDLE, "group." + old.group()))
                        .orElse(Worded.of(BUNDLE, "class.none"))
                : Worded.text("");
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact(Worded.of(BUNDLE, "group"), before, Worded.of(BUNDLE, "group." + wanted.group())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "rules.jurisdiction"), Worded.text(wanted.jurisdiction())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "validFrom"), Worded.of(BUNDLE, "value", wanted.validFrom())));
        wanted.weight()
                .ifPresent(weight ->
                        facts.add(CaseFact.of(Worded.of(BUNDLE, "weight"), Worded.text(weight.toPlainString()))));
        Classification.Figures figures = wanted.figures();
        facts.add(CaseFact.of(
                Worded.of(BUNDLE, "criterion.REGULATED_MARKET"), RulesSubject.yes(figures.regulatedMarket())));
        figures.marketCap().ifPresent(cap -> facts.add(figure("MARKET_CAP", cap.toPlainString())));
        figures.dailyVolume().ifPresent(volume -> facts.add(figure("DAILY_VOLUME", volume.toPlainString())));
        figures.observations().ifPresent(count -> facts.add(figure("OBSERVATIONS", count.toString())));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "class.evidence"), Worded.text(wanted.words())));
        return facts;
    }

    private static CaseFact figure(String criterion, String value) {
        return CaseFact.of(Worded.of(BUNDLE, "criterion." + criterion), Worded.text(value));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        Classification wanted = wanted(shown);
        return Worded.of(BUNDLE, "class.case", wanted.asset(), wanted.jurisdiction(), wanted.validFrom());
    }
}
