package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.SeeCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.CompanyWork;
import org.ballast.approvals.domain.Place;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.WaitingAge;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What waits for whom, the next to do on top, and what of it is not the user's and why. */
@InPortal
class WaitingIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

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
    private ReadWaiting waiting;

    @Inject
    private SeeCase seeCase;

    @Inject
    private SqlRows rows;

    @Test
    void whatIsDueFirstStandsOnTopAndTheListGoesOnFromAPlace() {
        ReportingEntity entity = founded();
        ApprovalCase first = journals.enter(entity, EnteringJournals.rent("W1", DAY, "10.00"));
        ApprovalCase late = journals.enter(entity, EnteringJournals.rent("W2", DAY, "20.00"));
        ApprovalCase last = journals.enter(entity, EnteringJournals.rent("W3", DAY, "30.00"));
        age(late, 12);

        List<WaitingCase> mine = mine("controller", entity, Place.FIRST, 10);

        assertThat(mine).extracting(each -> each.approvalCase().id()).containsExactly(late.id(), first.id(), last.id());
        assertThat(mine.getFirst().isOverdue()).isTrue();
        assertThat(mine.get(1).isOverdue()).isFalse();
        Place beyond = Place.of(mine.get(1).approvalCase());
        assertThat(mine("controller", entity, beyond, 10))
                .extracting(each -> each.approvalCase().id())
                .containsExactly(last.id());
        assertThat(company.as(
                        "controller",
                        Role.CONTROLLER,
                        () -> waiting.next(
                                Optional.of(entity.code()), mine.getLast().approvalCase())))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(late.id()));
        assertThat(company.as("controller", Role.CONTROLLER, () -> waiting.companies()))
                .contains(new CompanyWork(entity.code(), 3, 1));
        assertThat(company.as("auditor", Role.AUDITOR, () -> waiting.ages(Optional.of(entity.code()))))
                .extracting(WaitingAge::tier, WaitingAge::count)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.toList().getFirst()).isEqualTo(Tier.T1_SINGLE));
    }

    @Test
    void ofTwoApprovalsTheMissingOneIsNamed() {
        ReportingEntity entity = founded();
        ApprovalCase dual = journals.enter(entity, EnteringJournals.rent("W4", DAY, "100000.00"));
        journals.approve("controller", Role.CONTROLLER, dual);

        assertThat(mine("controller", entity, Place.FIRST, 10)).isEmpty();
        assertThat(mine("controller2", entity, Place.FIRST, 10)).isEmpty();
        WaitingCase forCfo = company.as(
                        "cfo", Role.CFO, () -> waiting.mine(Optional.of(entity.code()), Place.FIRST, false, 10))
                .getFirst();
        assertThat(forCfo.approvalsGiven()).isEqualTo(1);
        assertThat(forCfo.approvalsNeeded()).isEqualTo(2);
        assertThat(forCfo.isCfoMissing()).isTrue();
        assertThat(others("controller", entity))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.bar().orElseThrow().text()).contains("You have approved it already"));
        assertThat(others("controller2", entity))
                .singleElement()
                .satisfies(each -> assertThat(each.bar().orElseThrow().text()).contains("CFO's"));
    }

    @Test
    void ownWorkAndWhatRestsOnOnesOwnRecordsIsShownWithTheReason() {
        ReportingEntity entity = tiered.holding("250");
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(entity)));

        assertThat(mine("controller", entity, Place.FIRST, 10)).singleElement().satisfies(each -> {
            assertThat(each.approvalCase().id()).isEqualTo(submitted.caseId());
            assertThat(each.label().period()).isEqualTo("Jan 2024");
            assertThat(each.bar()).isEmpty();
        });
        assertThat(others("preparer", entity))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.bar().orElseThrow().text()).startsWith("Whoever prepared or edited"));
        assertThat(mine("importer", entity, Place.FIRST, 10))
                .as("who brought the prices")
                .isEmpty();
        assertThat(others("importer", entity))
                .singleElement()
                .satisfies(each -> assertThat(each.bar().orElseThrow().text()).startsWith("Whoever recorded lots"));
    }

    @Test
    void whatHappenedSinceOnesLastLookIsTold() {
        ReportingEntity entity = founded();
        ApprovalCase rent = journals.enter(entity, EnteringJournals.rent("W5", DAY, "100000.00"));
        assertThat(mine("controller", entity, Place.FIRST, 10).getFirst().isFirstLook())
                .isTrue();

        see("controller", rent);
        see("controller", rent);
        assertThat(mine("controller", entity, Place.FIRST, 10).getFirst().news())
                .isEmpty();

        company.as("cfo", Role.CFO, () -> decide.giveBack(rent.id(), Seen.LATEST, "Which flat is it?"));
        company.as("preparer", Role.PREPARER, () -> decide.submit(rent.id(), Seen.LATEST, "The one in Zug"));

        WaitingCase again = mine("controller", entity, Place.FIRST, 10).getFirst();
        assertThat(again.isFirstLook()).isFalse();
        assertThat(again.news()).extracting(CaseStep::action).containsExactly(CaseAction.RETURN, CaseAction.SUBMIT);
    }

    @Test
    void decisionsAreTimedByTier() {
        ReportingEntity entity = founded();
        journals.post(entity, EnteringJournals.rent("W6", DAY, "10.00"));

        assertThat(company.as("controller", Role.CONTROLLER, () -> waiting.times()))
                .filteredOn(each -> each.tier() == Tier.T1_SINGLE)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.decisions()).isPositive();
                    assertThat(each.ninetyFifth()).isGreaterThanOrEqualTo(each.median());
                });
    }

    @Test
    void manyCasesTakeAsManyStatementsAsFew() {
        ReportingEntity few = founded();
        ReportingEntity many = founded();
        journals.file(few, file("F", 5));
        journals.file(many, file("M", 300));

        long forFew = statements(few);
        long forMany = statements(many);

        assertThat(mine("controller", many, Place.FIRST, 26)).hasSize(26);
        assertThat(forMany).as("statements for 300 cases").isEqualTo(forFew);
    }

    /** How many statements the embedded database was sent for one list; as many as before elsewhere. */
    private long statements(ReportingEntity entity) {
        mine("controller", entity, Place.FIRST, 26);
        long before = executed();
        mine("controller", entity, Place.FIRST, 26);
        return executed() - before;
    }

    private long executed() {
        boolean isEmbedded = rows.list(
                                "SELECT COUNT(*) FROM information_schema.tables WHERE UPPER(table_name) = 'QUERY_STATISTICS'",
                                row -> row.getInt(1))
                        .getFirst()
                > 0;
        if (!isEmbedded) {
            return 0;
        }
        rows.execute("SET QUERY_STATISTICS TRUE");
        return rows.list(
                        "SELECT SUM(execution_count) FROM information_schema.query_statistics"
                                + " WHERE sql_statement NOT LIKE '%query_statistics%'",
                        row -> row.getLong(1))
                .getFirst();
    }

    private static String file(String id, int count) {
        return "external_id,posted_on,description,account,debit,credit,currency\n"
                + IntStream.range(0, count)
                        .mapToObj(number -> id + number + ",2024-01-15,Rent,6000,10.00,,USD\n" + id + number
                                + ",2024-01-15,Rent,1000,,10.00,USD\n")
                        .collect(Collectors.joining());
    }

    private void age(ApprovalCase waits, int days) {
        rows.execute(
                "UPDATE approval_case SET submitted_on = ?, due_on = ? WHERE id = ?",
                LocalDate.now(ZoneOffset.UTC).minusDays(days),
                LocalDate.now(ZoneOffset.UTC).minusDays(days - 7L),
                waits.id());
    }

    private void see(String user, ApprovalCase seen) {
        company.as(user, Role.CONTROLLER, () -> {
            seeCase.see(seen.id());
            return "";
        });
    }

    private List<WaitingCase> mine(String user, ReportingEntity entity, Place place, int limit) {
        return company.as(user, Role.CONTROLLER, () -> waiting.mine(Optional.of(entity.code()), place, false, limit));
    }

    private List<WaitingCase> others(String user, ReportingEntity entity) {
        return company.as(user, Role.CONTROLLER, () -> waiting.ofOthers(Optional.of(entity.code()), 10));
    }

    private ReportingEntity founded() {
        return founding.byTiers(
                "WA", Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY), BigDecimal.ZERO);
    }
}
