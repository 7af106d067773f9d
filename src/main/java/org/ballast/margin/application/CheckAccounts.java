package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.domain.VenueTerms;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.margin.persistence.MarginReadings;
import org.ballast.trading.domain.MarginState;
import org.ballast.trading.domain.MarginStatus;
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

    /** An account of which something is to be kept. */
    private record Found(AccountMargin margin, Optional<MarginCall> open, CallDecision decision) {

        long accountId() {
            return margin.account().account().id();
        }
    }

    /** One check: whose accounts, when, and who is asked to meet what it raises. */
    private record Check(ReportingEntity entity, Instant at, String askedOf) {}

    /**
     * @param clock is read once nothing else is recorded of the entity: a check that waits says when it looked, not when it came
     */
    Checked check(ReportingEntity entity, String askedOf, InstantSource clock) {
        wallets.holdRecording(entity.id());
        Instant now = clock.instant();
        List<AccountAt> known = gather.at(entity, now).known();
        long checkId = readings.addCheck(entity.id(), known.size(), currentUser.name(), now);
        List<Found> found = found(entity, known, now);
        List<Long> keys =
                readings.add(checkId, found.stream().map(Found::margin).toList());
        Check check = new Check(entity, now, askedOf);
        List<MarginCall> raised = raise(check, found, keys);
        List<MarginCall> ended = end(check, found, keys);
        auditTrail.record("MARGIN_CHECKED", "ENTITY", entity.code(), "", Sha256.hex(raised + "|" + ended), "");
        return new Checked(entity, now, known.size(), raised, ended);
    }

    /** The accounts whose status is another than before, and those of which a call begins or ends. */
    private List<Found> found(ReportingEntity entity, List<AccountAt> known, Instant now) {
        Map<Long, MarginCall> open = calls.open(entity.id());
        Map<Long, MarginStatus> before = readings.latestStatuses(entity.id());
        return known.stream()
                .map(AccountMargin::forCalls)
                .map(margin -> {
                    Optional<MarginCall> call = Optional.ofNullable(
                            open.get(margin.account().account().id()));
                    return new Found(margin, call, CallDecision.on(margin, call, now));
                })
                .filter(each -> each.decision() != CallDecision.NOTHING
                        || before.get(each.accountId()) != each.margin().state().status())
                .toList();
    }

    private List<MarginCall> raise(Check check, List<Found> found, List<Long> readingKeys) {
        Map<Long, Integer> last = calls.lastNumbers(check.entity().id());
        List<MarginCalls.Raising> raising = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at).decision() == CallDecision.RAISE) {
                int number = last.getOrDefault(found.get(at).accountId(), 0) + 1;
                raising.add(new MarginCalls.Raising(call(check, found.get(at).margin(), number), readingKeys.get(at)));
            }
        }
        List<MarginCall> raised = calls.add(raising);
        raised.forEach(call -> auditTrail.record(
                "MARGIN_CALL_RAISED", "MARGIN_CALL", String.valueOf(call.id()), "", Sha256.hex(call.toString()), ""));
        return raised;
    }

    private MarginCall call(Check check, AccountMargin margin, int number) {
        AccountAt account = margin.account();
        VenueTerms terms = account.table().map(VenueTable::terms).orElse(VenueTerms.USUAL);
        return new MarginCall(
                0,
                check.entity().id(),
                account.account().id(),
                account.account().code(),
                account.account().venue(),
                number,
                account.account().unit(),
                margin.state().topUpToInitialMargin(),
                margin.state().topUpToMaintenance(),
                check.at(),
                currentUser.name(),
                terms.due(check.at()),
                check.askedOf(),
                Optional.empty());
    }

    private List<MarginCall> end(Check check, List<Found> found, List<Long> readingKeys) {
        Map<Long, MarginCall> before = new HashMap<>();
        List<MarginCalls.Ending> ending = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Optional<MarginCall> open = found.get(at).open();
            Optional<MarginCall.End> end = end(check, found.get(at));
            if (open.isPresent() && end.isPresent()) {
                before.put(open.get().id(), open.get());
                ending.add(new MarginCalls.Ending(open.get(), end.get(), MarginCalls.By.reading(readingKeys.get(at))));
            }
        }
        List<MarginCall> ended = calls.end(ending);
        ended.forEach(call -> auditTrail.record(
                "MARGIN_CALL_" + call.status(),
                "MARGIN_CALL",
                String.valueOf(call.id()),
                Sha256.hex(String.valueOf(before.get(call.id()))),
                Sha256.hex(call.toString()),
                call.end().map(MarginCall.End::reason).orElse("")));
        return ended;
    }

    private Optional<MarginCall.End> end(Check check, Found found) {
        MarginState state = found.margin().state();
        return switch (found.decision()) {
            case CANCEL ->
                Optional.of(ended(
                        check,
                        CallStatus.CANCELLED,
                        MarginSentence.REASON_RECOVERED.with(
                                state.status(),
                                state.ratio().map(BigDecimal::toPlainString).orElse("-"))));
            case BREACH ->
                found.open()
                        .map(call ->
                                ended(check, CallStatus.BREACHED, MarginSentence.REASON_BREACHED.with(call.dueAt())));
            case NOTHING, RAISE -> Optional.empty();
        };
    }

    private MarginCall.End ended(Check check, CallStatus status, Said reason) {
        return new MarginCall.End(status, check.at(), currentUser.name(), reason.text());
    }

    SortedSet<Long> toCheck(Instant since, Instant now) {
        SortedSet<Long> entities = new TreeSet<>(readings.notCheckedSince(since));
        entities.addAll(calls.entitiesWithDue(now));
        entities.addAll(readings.withNewFacts(since));
        return entities;
    }
}
