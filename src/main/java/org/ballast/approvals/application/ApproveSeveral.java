package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.application.RefusalRecord;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Approves several cases of one tier and entity by one confirmation. Each is a step of its own, with every rule and the
 * posting that it brings: what one is refused for is told beside it and leaves the others as they were chosen. The same
 * again does nothing and says so.
 */
@ApplicationScoped
public class ApproveSeveral {

    /** As many as one confirmation takes. */
    public static final int MOST = 100;

    private static final Logger LOG = Logger.getLogger(ApproveSeveral.class.getName());
    private static final String FIELD = "cases";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private ApproveOne one;

    @Inject
    private RefusalRecord record;

    /**
     * Those that count for an earlier day come first, as an approval may ask for what is before it.
     *
     * @param comment for each of them, may be empty
     * @return what became of each, in the order in which they were named
     * @throws Refusal FORBIDDEN; INVALID_INPUT where none or too many are named, one twice, one without its evidence, or where
     *     they are of several tiers or entities; nothing is approved then
     */
    public List<CaseOutcome> approve(List<NamedCase> named, String comment) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        requireNames(named);
        Map<Long, WaitingCase> known = waiting
                .named(named.stream().map(NamedCase::id).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.approvalCase().id(), Function.identity()));
        requireAlike(known.values().stream().map(WaitingCase::approvalCase).toList());
        Map<Long, CaseOutcome> outcomes = named.stream()
                .sorted(order(known))
                .map(each -> attempt(each, comment))
                .collect(Collectors.toMap(CaseOutcome::id, Function.identity()));
        return named.stream().map(each -> outcomes.get(each.id())).toList();
    }

    /**
     * Refuses what cannot be confirmed at once.
     *
     * @throws Refusal INVALID_INPUT
     */
    public void requireAlike(List<ApprovalCase> cases) {
        long kinds = cases.stream()
                .map(each -> each.entity() + "|" + each.tier().map(Enum::name).orElse(""))
                .distinct()
                .count();
        if (kinds > 1) {
            throw Refusal.ofField(FIELD, String.valueOf(cases.size()), ApprovalsSentence.NOT_ALIKE);
        }
    }

    private static void requireNames(List<NamedCase> named) {
        if (named.isEmpty() || named.size() > MOST) {
            throw Refusal.ofField(FIELD, String.valueOf(named.size()), ApprovalsSentence.SO_MANY_CASES, MOST);
        }
        Set<Long> ids = new HashSet<>();
        for (NamedCase each : named) {
            if (!ids.add(each.id())) {
                throw Refusal.ofField("id", String.valueOf(each.id()), ApprovalsSentence.NAMED_TWICE);
            }
            if (each.seen().evidenceHash().isEmpty()) {
                throw Refusal.ofField("evidenceHash", "", ApprovalsSentence.NO_EVIDENCE_NAMED);
            }
        }
    }

    private static Comparator<NamedCase> order(Map<Long, WaitingCase> known) {
        return Comparator.comparing((NamedCase each) -> Optional.ofNullable(known.get(each.id()))
                        .map(shown -> shown.label().countsFor())
                        .orElse(LocalDate.MAX))
                .thenComparingLong(NamedCase::id);
    }

    private CaseOutcome attempt(NamedCase named, String comment) {
        try {
            return one.approve(named, comment);
        } catch (Refusal refused) {
            return refused(named, refused);
        } catch (RuntimeException failed) {
            return refused(named, DatabaseTrouble.in(failed).orElseGet(() -> incident(failed)));
        }
    }

    /** A second click that came while the first one was at work finds it done. */
    private CaseOutcome refused(NamedCase named, Refusal refusal) {
        return one.given(named).orElseGet(() -> {
            record.note(refusal, "approve case " + named.id());
            return one.refused(named, refusal);
        });
    }

    private static Refusal incident(RuntimeException failed) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, failed);
        return new Refusal(RefusalCode.BUSY, ApprovalsSentence.INCIDENT, incident);
    }
}
