package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Wallets;
import org.ballast.margin.application.CheckMargin.Checked;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.CallDecision;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginReading;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.domain.VenueTerms;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.margin.persistence.MarginReadings;
import org.ballast.words.Said;

/** Does what {@link CallDecision} decides of each account. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckAccounts {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Wallets wallets;

    @Inject
    private GatherAccounts gather;

    @Inject
    private MarginReadings readings;

    @Inject
    private MarginCalls calls;

    @Inject
    private AuditTrail auditTrail;

    /** One check as it goes on. */
    private record Work(
            ReportingEntity entity,
            Instant at,
            long checkId,
            String askedOf,
            Map<Long, MarginCall> open,
            Map<Long, MarginReading> before,
            List<MarginCall> raised,
            List<MarginCall> ended) {}

    /**
     * @param clock is read once nothing else is recorded of the entity: a check that waits says when it looked, not when it came
     */
    Checked check(ReportingEntity entity, String askedOf, InstantSource clock) {
        wallets.holdRecording(entity.id());
        Instant now = clock.instant();
        List<AccountAt> known = gather.at(entity, now).known();
        Work work = new Work(
                entity,
                now,
                readings.addCheck(entity.id(), known.size(), currentUser.name(), now),
                askedOf,
                calls.open(entity.id()),
                readings.latest(entity.id()),
                new ArrayList<>(),
                new ArrayList<>());
        known.forEach(account -> look(work, AccountMargin.of(account)));
        auditTrail.record(
                "MARGIN_CHECKED", "ENTITY", entity.code(), "", Sha256.hex(work.raised() + "|" + work.ended()), "");
        return new Checked(entity, now, known.size(), work.raised(), work.ended());
    }

    private void look(Work work, AccountMargin margin) {
        long account = margin.account().account().id();
        Optional<MarginCall> open = Optional.ofNullable(work.open().get(account));
        CallDecision decision = CallDecision.on(margin, open, work.at());
        boolean isAsBefore = Optional.ofNullable(work.before().get(account))
                .filter(reading -> reading.status() == margin.state().status())
                .isPresent();
        if (decision == CallDecision.NOTHING && isAsBefore) {
            return;
        }
        long reading = readings.add(work.checkId(), margin);
        switch (decision) {
            case NOTHING -> {}
            case RAISE -> work.raised().add(raise(work, margin, reading));
            case CANCEL ->
                work.ended()
                        .add(end(
                                work,
                                open.orElseThrow(),
                                CallStatus.CANCELLED,
                                MarginSentence.REASON_RECOVERED.with(
                                        margin.state().status(),
                                        margin.state()
                                                .ratio()
                                                .map(ratio -> ratio.toPlainString())
                                                .orElse("-")),
                                reading));
            case BREACH ->
                work.ended()
                        .add(end(
                                work,
                                open.orElseThrow(),
                                CallStatus.BREACHED,
                                MarginSentence.REASON_BREACHED.with(
                                        open.orElseThrow().dueAt()),
                                reading));
        }
    }

    private MarginCall raise(Work work, AccountMargin margin, long reading) {
        AccountAt account = margin.account();
        VenueTerms terms = account.table().map(VenueTable::terms).orElse(VenueTerms.USUAL);
        MarginCall raised = calls.add(
                new MarginCall(
                        0,
                        work.entity().id(),
                        account.account().id(),
                        account.account().code(),
                        account.account().venue(),
                        calls.nextNumber(account.account().id()),
                        account.account().unit(),
                        margin.state().topUpToInitialMargin(),
                        margin.state().topUpToMaintenance(),
                        work.at(),
                        currentUser.name(),
                        terms.due(work.at()),
                        work.askedOf(),
                        Optional.empty()),
                reading);
        auditTrail.record(
                "MARGIN_CALL_RAISED",
                "MARGIN_CALL",
                String.valueOf(raised.id()),
                "",
                Sha256.hex(raised.toString()),
                "");
        return raised;
    }

    private MarginCall end(Work work, MarginCall open, CallStatus status, Said reason, long reading) {
        MarginCall ended = calls.end(
                open,
                new MarginCall.End(status, work.at(), currentUser.name(), reason.text()),
                MarginCalls.By.reading(reading));
        auditTrail.record(
                "MARGIN_CALL_" + status,
                "MARGIN_CALL",
                String.valueOf(open.id()),
                Sha256.hex(open.toString()),
                Sha256.hex(ended.toString()),
                reason.text());
        return ended;
    }

    SortedSet<Long> toCheck(Instant since, Instant now) {
        SortedSet<Long> entities = new TreeSet<>(readings.notCheckedSince(since));
        entities.addAll(calls.entitiesWithDue(now));
        entities.addAll(readings.withNewFacts(since));
        return entities;
    }
}
