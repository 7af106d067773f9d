package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.manualjournals.application.NewManualJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Manual journals that are split do not stay under a bound (accounting.md §4.5): those of a day and an account weigh together. */
@InPortal
class JournalsTogetherIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DecideCase decide;

    private ReportingEntity entity;

    @BeforeEach
    void found() {
        entity = founding.byTiers(
                "JT", Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY), BigDecimal.ZERO);
    }

    @Test
    void whatIsOneAmountOnAnAccountAndADayTakesTwoPeople() {
        assertThat(enter("J1", DAY, "6000", "1000", "60000").tier()).contains(Tier.T1_SINGLE);
        assertThat(enter("J2", DAY, "6000", "2000", "39999.99").tier()).contains(Tier.T1_SINGLE);
        assertThat(enter("J3", DAY, "6000", "2000", "0.01").tier())
                .as("with it 100,000.00 are on the account")
                .contains(Tier.T2_DUAL);
    }

    @Test
    void otherDaysAndOtherAccountsWeighApart() {
        enter("J1", DAY, "6000", "1000", "90000");

        assertThat(enter("J2", DAY.minusDays(1), "6000", "1000", "90000").tier())
                .contains(Tier.T1_SINGLE);
        assertThat(enter("J3", DAY, "2000", "3100", "90000").tier()).contains(Tier.T1_SINGLE);
    }

    @Test
    void aJournalThatRepeatsWeighsWithAllOfItsCopies() {
        assertThat(monthly("J1", "6000", "1000", "9999.99", 9).tier())
                .as("ten of them, 99,999.90")
                .contains(Tier.T1_SINGLE);
        ApprovalCase year = monthly("J2", "2000", "3100", "10000", 9);
        assertThat(year.tier()).as("100,000.00 by one approval").contains(Tier.T2_DUAL);
        assertThat(year.amount().orElseThrow().amount()).as("of each").isEqualByComparingTo("10000");
        assertThat(monthly("J3", "6000", "1000", "999999999999999", 119).tier()).contains(Tier.T3_DUAL_STEPUP);
    }

    private ApprovalCase monthly(String id, String debit, String credit, String amount, int months) {
        return journals.enter(
                entity,
                new NewManualJournal(
                        id,
                        DAY,
                        "Rent",
                        null,
                        List.of(EnteringJournals.debit(debit, amount), EnteringJournals.credit(credit, amount)),
                        null,
                        DAY.plusMonths(months)));
    }

    @Test
    void whatWasTakenBackWeighsNoMore() {
        ApprovalCase taken = enter("J1", DAY, "6000", "1000", "90000");
        company.as("preparer", Role.PREPARER, () -> decide.withdraw(taken.id(), Seen.LATEST, "Entered twice"));

        assertThat(enter("J2", DAY, "6000", "1000", "90000").tier()).contains(Tier.T1_SINGLE);
    }

    @Test
    void theJournalsOfAFileWeighTogetherWhateverTheirOrder() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "F" + number + ",2024-01-31,Split,6000,4000.00,,USD\nF" + number
                        + ",2024-01-31,Split,1000,,4000.00,USD\n")
                .collect(Collectors.joining());
        String other = "F31,2024-02-01,Alone,6000,4000.00,,USD\nF31,2024-02-01,Alone,1000,,4000.00,USD\n";

        List<ApprovalCase> cases = journals.file(
                        entity, "external_id,posted_on,description,account,debit,credit,currency\n" + rows + other)
                .cases();

        assertThat(cases).hasSize(31);
        assertThat(cases.subList(0, 30))
                .as("120,000.00 of one day, from the first to the last")
                .allSatisfy(each -> assertThat(each.tier()).contains(Tier.T2_DUAL));
        assertThat(cases.getLast().tier()).as("of another day").contains(Tier.T1_SINGLE);
    }

    private ApprovalCase enter(String id, LocalDate day, String debit, String credit, String amount) {
        return journals.enter(
                entity,
                new NewManualJournal(
                        id,
                        day,
                        "Split",
                        null,
                        List.of(EnteringJournals.debit(debit, amount), EnteringJournals.credit(credit, amount)),
                        null,
                        null));
    }
}
