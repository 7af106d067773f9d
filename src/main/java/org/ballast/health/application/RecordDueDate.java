package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.health.domain.DueItem;
import org.ballast.health.domain.DueKind;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.domain.RecordedDue;
import org.ballast.health.persistence.DueItems;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** One due date that is keyed in: new, paid, or corrected with a reason. */
@ApplicationScoped
@Transactional
public class RecordDueDate {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private DueItems dueItems;

    @Inject
    private RememberedHealth remembered;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Keeps it; where the same is recorded nothing is.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where it is recorded with
     *     other values and no reason is given
     */
    public DueItem record(String entityCode, NewDueDate told) {
        currentUser.require(Role.PREPARER);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        RecordedDue wanted = read(primary, told);
        wallets.holdRecording(primary.id());
        String reference = wanted.item().reference();
        RecordedDue before = dueItems.among(primary.id(), List.of(reference)).get(reference);
        if (before != null && !before.withdrawn() && wanted.saysTheSameAs(before)) {
            return before.item();
        }
        String reason = Objects.requireNonNullElse(told.reason(), "").strip();
        if (before != null && reason.isEmpty() && !wanted.pays(before)) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "reference",
                    reference,
                    HealthSentence.DUE_RECORDED,
                    reference,
                    before.item().amount(),
                    before.item().dueOn());
        }
        RecordedDue kept = before == null ? wanted : wanted.as(before.revision() + 1);
        dueItems.add(
                primary.id(),
                List.of(kept),
                new DueItems.Source(OptionalLong.empty(), currentUser.name(), clock.instant(), reason));
        remembered.forget(primary.id());
        auditTrail.record(
                "DUE_DATE_RECORDED",
                "ENTITY",
                primary.code(),
                before == null ? "" : Sha256.hex(before.toString()),
                Sha256.hex(kept.toString()),
                reason.isEmpty() ? reference : reference + ": " + reason);
        return kept.item();
    }

    /**
     * Says that it never fell due, on no day; recorded again it takes a reason.
     *
     * @throws Refusal FORBIDDEN; INVALID_INPUT naming each field that is wrong; NOT_FOUND where nothing is recorded under the
     *     reference, or it is withdrawn already
     */
    public DueItem withdraw(String entityCode, NewDueWithdrawal told) {
        currentUser.require(Role.PREPARER);
        Fields fields = rules.of(told);
        Read<String> reason = fields.read("reason", () -> new Field("reason", told.reason()).required());
        fields.requireAllRight();
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        wallets.holdRecording(primary.id());
        RecordedDue before =
                dueItems.among(primary.id(), List.of(told.reference())).get(told.reference());
        if (before == null || before.withdrawn()) {
            throw new Refusal(RefusalCode.NOT_FOUND, HealthSentence.NO_DUE_DATE, told.reference());
        }
        RecordedDue withdrawn = before.withdraw();
        dueItems.add(
                primary.id(),
                List.of(withdrawn),
                new DueItems.Source(OptionalLong.empty(), currentUser.name(), clock.instant(), reason.value()));
        remembered.forget(primary.id());
        auditTrail.record(
                "DUE_DATE_WITHDRAWN",
                "ENTITY",
                primary.code(),
                Sha256.hex(before.toString()),
                Sha256.hex(withdrawn.toString()),
                told.reference() + ": " + reason.value());
        return withdrawn.item();
    }

    private RecordedDue read(ReportingEntity primary, NewDueDate told) {
        Fields fields = rules.of(told);
        Read<Money> amount = fields.read("amount", () -> {
            Money read = new Field("amount", told.amount()).money(primary.functionalCurrency());
            if (!read.isPositive()) {
                throw new Field("amount", told.amount()).wrong(HealthSentence.NOT_POSITIVE);
            }
            return read;
        });
        Read<Optional<LocalDate>> paidOn = fields.read("paidOn", () -> {
            LocalDate day = told.paidOn();
            if (day != null && day.isAfter(primary.dayOf(clock.instant()))) {
                throw new Field("paidOn", day.toString()).wrong(HealthSentence.PAID_IN_THE_FUTURE);
            }
            return Optional.ofNullable(day);
        });
        fields.requireAllRight();
        return new RecordedDue(
                new DueItem(
                        told.reference(),
                        DueKind.valueOf(told.kind()),
                        told.dueOn(),
                        amount.value(),
                        Objects.requireNonNullElse(told.counterparty(), "")),
                Optional.ofNullable(told.countsFrom()),
                paidOn.value(),
                1,
                false,
                0);
    }
}
