package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.hedging.persistence.PositionLimits;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** What positions may be worth at most: RISK wants a limit from a day on, and the CFO approves it. */
@ApplicationScoped
@Transactional
public class LimitPositions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private PositionLimits limits;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /** Those of an entity, whatever became of them, the newest first. */
    public List<PositionLimit> of(String entityCode) {
        currentUser.requireSignedIn();
        return limits.of(entities.byCode(entityCode).id());
    }

    /** The one of an asset that counts on a day. */
    public Optional<PositionLimit> inForce(String entityCode, String asset, LocalDate on) {
        currentUser.requireSignedIn();
        return limits.inForce(
                entities.byCode(entityCode).id(), assets.bySymbol(asset).id(), on);
    }

    /** Those that count on a day, one an asset, by asset. */
    public List<PositionLimit> inForce(ReportingEntity entity, LocalDate on) {
        currentUser.requireSignedIn();
        return limits.inForce(entity.id(), on);
    }

    /**
     * The limit with its case, handed to the CFO at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where one of the asset
     *     waits
     */
    public PositionLimit ask(String entityCode, NewPositionLimit told) {
        currentUser.require(Role.RISK);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        PositionLimit wanted = read(primary, told);
        ApprovalCase made = step.create(new NewCase(
                LimitSubject.KIND,
                wanted.id(),
                primary.id(),
                primary.book().id(),
                primary.id() + "|" + wanted.assetId(),
                Optional.empty(),
                CaseEvidence.of(wanted.evidence()),
                false));
        limits.add(wanted.of(made.id()));
        decide.submit(made.id(), Seen.LATEST, wanted.reason());
        return limits.byId(wanted.id());
    }

    private PositionLimit read(ReportingEntity primary, NewPositionLimit told) {
        Fields fields = rules.of(told);
        Read<Asset> asset = fields.read("asset", () -> asset(told.asset()));
        Read<LocalDate> from = fields.read("validFrom", () -> {
            if (told.validFrom().isBefore(primary.dayOf(clock.instant()))) {
                throw new Field("validFrom", told.validFrom().toString()).wrong(HedgingSentence.IN_THE_PAST);
            }
            return told.validFrom();
        });
        Read<Money> most = fields.read("most", () -> {
            Money amount = new Field("most", told.most()).money(primary.functionalCurrency());
            if (amount.isNegative()) {
                throw new Field("most", told.most()).wrong(HedgingSentence.BELOW_ZERO);
            }
            return amount;
        });
        fields.requireAllRight();
        return new PositionLimit(
                limits.newId(),
                primary.id(),
                asset.value().id(),
                asset.value().symbol(),
                from.value(),
                most.value(),
                told.reason().strip(),
                currentUser.name(),
                clock.instant(),
                0,
                CaseStatus.DRAFT);
    }

    private Asset asset(String symbol) {
        return assets.find(symbol).orElseThrow(() -> new Field("asset", symbol).wrong(HedgingSentence.NO_SUCH_ASSET));
    }
}
