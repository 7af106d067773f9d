package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.domain.Rule;
import org.ballast.health.persistence.Rules;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** Thresholds, covenants, limits and shares: RISK wants one from a day on, and the CFO approves it. */
@ApplicationScoped
@Transactional
public class AskForRule {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules requestRules;

    @Inject
    private Entities entities;

    @Inject
    private RuleFields ruleFields;

    @Inject
    private Rules rules;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /** Those of an entity, whatever became of them, the newest first. */
    public List<Rule> of(String entityCode) {
        currentUser.requireSignedIn();
        return rules.of(entities.byCode(entityCode).id());
    }

    /**
     * The rule with its case, handed to the CFO at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where one in its place
     *     waits
     */
    public Rule ask(String entityCode, NewRule told) {
        currentUser.require(Role.RISK);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        Rule wanted = read(primary, told);
        ApprovalCase made = step.create(new NewCase(
                RuleSubject.KIND,
                wanted.id(),
                primary.id(),
                primary.book().id(),
                primary.id() + "|" + wanted.key(),
                Optional.empty(),
                CaseEvidence.of(wanted.evidence()),
                false));
        rules.add(wanted.of(made.id()));
        decide.submit(made.id(), Seen.LATEST, wanted.reason());
        return rules.byId(wanted.id());
    }

    private Rule read(ReportingEntity primary, NewRule told) {
        Fields fields = requestRules.of(told);
        Read<LocalDate> from = fields.read("validFrom", () -> begin(primary, told));
        Read<Optional<LocalDate>> to = fields.read("validTo", () -> end(told));
        Read<RuleFields.Terms> terms = fields.read("kind", () -> ruleFields.terms(told, primary, fields));
        fields.requireAllRight();
        return new Rule(
                rules.newId(),
                primary.id(),
                terms.value().kind(),
                terms.value().measure(),
                terms.value().share(),
                terms.value().name(),
                terms.value().bound(),
                terms.value().red(),
                from.value(),
                to.value(),
                told.reason().strip(),
                currentUser.name(),
                clock.instant(),
                0,
                CaseStatus.DRAFT);
    }

    private LocalDate begin(ReportingEntity primary, NewRule told) {
        if (told.validFrom().isBefore(primary.dayOf(clock.instant()))) {
            throw new Field("validFrom", told.validFrom().toString()).wrong(HealthSentence.IN_THE_PAST);
        }
        return told.validFrom();
    }

    private static Optional<LocalDate> end(NewRule told) {
        LocalDate last = told.validTo();
        if (last != null && told.validFrom() != null && last.isBefore(told.validFrom())) {
            throw new Field("validTo", last.toString()).wrong(HealthSentence.ENDS_BEFORE_IT_BEGINS);
        }
        return Optional.ofNullable(last);
    }
}
