package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.pages.application.Worded;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementsSentence;
import org.ballast.words.Said;
import org.ballast.writedowns.domain.UntestedLots;

/** A month is locked once its statements are no drafts: nothing waits to be decided, posted or measured. */
@ApplicationScoped
@Transactional
public class StatementChecks implements CloseChecks {

    private static final String BUNDLE = "statements";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private StatementHeaders headers;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        Pending pending = headers.pending(entity, last);
        List<UntestedLots> blocked = pending.tests().untested().stream()
                .filter(lots -> lots.cause() == UntestedLots.Cause.BLOCKED)
                .toList();
        List<UntestedLots> unmeasured = pending.tests().untested().stream()
                .filter(lots -> lots.cause() != UntestedLots.Cause.BLOCKED)
                .toList();
        return List.of(
                check(
                        "PRICES",
                        blocked.size(),
                        blocked.isEmpty()
                                ? StatementsSentence.CHECK_TESTS_CAN_LOOK.with(last)
                                : StatementsSentence.CHECK_TESTS_BLOCKED.with(last, named(blocked)),
                        "/writedowns/tests.xhtml",
                        20),
                check(
                        "MEASUREMENTS",
                        unmeasured.size(),
                        unmeasured.isEmpty()
                                ? StatementsSentence.CHECK_LOTS_MEASURED.with(last)
                                : StatementsSentence.CHECK_LOTS_UNMEASURED.with(last, named(unmeasured)),
                        "/writedowns/tests.xhtml",
                        30),
                check(
                        "DISPOSALS",
                        pending.disposals(),
                        pending.disposals() == 0
                                ? StatementsSentence.CHECK_DISPOSALS_POSTED.with(last)
                                : StatementsSentence.CHECK_DISPOSALS_WAIT.with(last, pending.disposals()),
                        "/holdings/disposals.xhtml?status=AWAITING_TEST",
                        40),
                proposals(last, pending));
    }

    private static CloseCheck proposals(LocalDate last, Pending pending) {
        boolean decided = pending.proposals() == 0;
        return new CloseCheck(
                "PROPOSALS",
                decided,
                decided
                        ? StatementsSentence.CHECK_PROPOSALS_DECIDED.with(last)
                        : StatementsSentence.CHECK_PROPOSALS_WAIT.with(last, pending.proposals()),
                pending.proposals(),
                decided ? Optional.<Money>empty() : Optional.of(pending.amount()),
                Worded.of(BUNDLE, "check.PROPOSALS.action"),
                "/writedowns/proposals.xhtml",
                10);
    }

    private static CloseCheck check(String name, int count, Said what, String url, int order) {
        return new CloseCheck(
                name,
                count == 0,
                what,
                count,
                Optional.empty(),
                Worded.of(BUNDLE, "check." + name + ".action"),
                url,
                order);
    }

    private static String named(List<UntestedLots> lots) {
        return lots.stream().map(UntestedLots::asset).distinct().sorted().collect(Collectors.joining(", "));
    }
}
