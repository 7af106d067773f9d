package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.EnteringJournals.credit;
import static org.ballast.writedowns.application.EnteringJournals.debit;
import static org.ballast.writedowns.application.EnteringJournals.rent;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who comes at once: of what all have seen one step is taken, and what falls due is posted once, whoever looks at it. */
@InPortal
class RacingStepsIT {

    private static final int EIGHT = 8;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private TieredCompany tiered;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DecideCase decide;

    @Inject
    private EditNarrative editNarrative;

    @Inject
    private SqlRows rows;

    @Test
    void ofEightEditsOfTheSameVersionOneStaysAndSevenLearnOfIt() throws Exception {
        Proposal draft = TieredCompany.only(tiered.run(tiered.holding("250")));
        List<Callable<String>> edits = new ArrayList<>();
        for (int writer = 0; writer < EIGHT; writer++) {
            String name = "writer" + writer;
            edits.add(() -> edited(draft, name));
        }

        List<String> outcomes = atOnce(edits);

        List<String> kept =
                outcomes.stream().filter(outcome -> outcome.startsWith("What")).toList();
        assertThat(kept).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.startsWith("What"))
                .hasSize(EIGHT - 1)
                .containsOnly(RefusalCode.CONCURRENT_MODIFICATION.name());
        assertThat(tiered.detail(draft).history().steps())
                .extracting(CaseStep::action)
                .containsExactly(CaseAction.CREATE, CaseAction.EDIT);
    }

    private String edited(Proposal draft, String writer) {
        return company.as(
                        writer,
                        Role.PREPARER,
                        () -> editNarrative.write(
                                draft.id(), Seen.version(draft.version()), "What " + writer + " found"))
                .narrative();
    }

    @RepeatedTest(3)
    void ofAllThatMayBeDecidedOneThingIs() throws Exception {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("250"))));
        long id = submitted.caseId();
        Seen seen = new Seen(submitted.evidenceHash(), OptionalLong.of(submitted.version()));

        List<String> outcomes = atOnce(List.of(
                () -> by("controller", Role.CONTROLLER, () -> decide.approve(id, seen, "")),
                () -> by("cfo", Role.CFO, () -> decide.approve(id, seen, "")),
                () -> by("cfo2", Role.CFO, () -> decide.reject(id, seen, "The custodian disagrees")),
                () -> by("controller2", Role.CONTROLLER, () -> decide.giveBack(id, seen, "Which custodian?")),
                () -> by("preparer", Role.PREPARER, () -> decide.withdraw(id, seen, "A wrong month")),
                () -> company.test(submitted.entity()).repeated() ? "MEASURED" : "MEASURED ANEW"));

        assertThat(outcomes.stream().filter(RacingStepsIT::isOneOf))
                .as(outcomes.toString())
                .hasSize(1);
        assertThat(tiered.detail(submitted).history().steps().stream()
                        .filter(step -> step.from() == CaseStatus.SUBMITTED)
                        .count())
                .isEqualTo(1);
        assertThat(rows.list(
                        "SELECT COUNT(*) FROM journal_entry WHERE source_type = 'PROPOSAL' AND source_id = ?",
                        row -> row.getInt(1),
                        Long.toString(submitted.id())))
                .containsExactly(outcomes.contains("POSTED") ? 1 : 0);
    }

    @Test
    void whatFallsDueIsPostedOnceThoughFourLookAtIt() throws Exception {
        ReportingEntity entity = founding.of("DUE", Framework.US_GAAP, Currency.getInstance("USD"));
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        List<ApprovalCase> approved = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            approved.add(journals.post(entity, rent("DUE-" + number, day, "10.00")));
        }
        approved.add(journals.post(
                entity,
                new NewManualJournal(
                        "DUE-M",
                        day,
                        "Accrued",
                        "ADJUSTING",
                        List.of(debit("6000", "7.00"), credit("2000", "7.00")),
                        day.plusDays(1),
                        null)));
        Instant now = day.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);

        atOnce(Collections.nCopies(4, () -> {
            journals.postDue(now);
            return "";
        }));

        assertThat(approved)
                .allSatisfy(
                        each -> assertThat(journals.detail(each).approvalCase().status())
                                .isEqualTo(CaseStatus.POSTED));
        assertThat(rows.list(
                        "SELECT COUNT(*) FROM journal_entry WHERE book_id = ?",
                        row -> row.getInt(1),
                        entity.book().id()))
                .as("twelve, and one with its mirror")
                .containsExactly(14);
        assertThat(journals.balances(entity, day.plusDays(1)))
                .containsEntry("6000", "120.00")
                .doesNotContainKey("2000");
    }

    private static boolean isOneOf(String outcome) {
        return List.of("POSTED", "REJECTED", "RETURNED", "WITHDRAWN").contains(outcome);
    }

    private String by(String user, Role role, Supplier<ApprovalCase> step) {
        return company.as(user, role, step).status().name();
    }

    /** What came of each: the state, or the code of the refusal. */
    private List<String> atOnce(List<? extends Callable<String>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<String>> all = new ArrayList<>();
        for (Callable<String> work : works) {
            all.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    return work.call();
                } catch (Refusal refused) {
                    return refused.code().name();
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> each : all) {
            outcomes.add(each.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
