package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Place;
import org.ballast.container.InPortal;
import org.ballast.corrections.application.AccountTotal;
import org.ballast.corrections.application.CorrectionPreview;
import org.ballast.corrections.application.ReadCorrections;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.application.PrintCaseMemo;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.statements.application.PrepareCasesEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an approver sees of a case before it is approved: its entries, what they do to the statements, and which days it is about. */
@InPortal
class ShownBeforeApprovalIT {

    private static final LocalDate FIFTEENTH = LocalDate.of(2024, 1, 15);

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private SecondPersons second;

    @Inject
    private ReadCorrections readCorrections;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private PrepareCasesEffect effects;

    @Inject
    private PrintCaseMemo printCaseMemo;

    @Inject
    private DecidePolicy decidePolicy;

    private ReportingEntity entity;

    @BeforeEach
    void price() {
        entity = company.priced();
    }

    @Test
    void aLotThatLeavesByAnEntryOfItsOwnIsInTheTableAndInTheStatements() {
        company.lots(entity.code(), "A,BTC,2024-01-15,2,200.00,USD\nB,BTC,2024-01-15,1,100.00,USD");
        PostedThing wrong = new PostedThing(ThingKind.LOT, correcting.lot(entity, "A"));

        CorrectionPreview preview =
                company.as("controller", Role.CONTROLLER, () -> readCorrections.preview(entity.code(), wrong));
        assertThat(preview.mirrors())
                .singleElement()
                .satisfies(book -> assertThat(book.accounts())
                        .extracting(
                                AccountTotal::account,
                                total -> total.debit().amount().toPlainString(),
                                total -> total.credit().amount().toPlainString())
                        .containsExactlyInAnyOrder(tuple("1000", "200.00", "0.00"), tuple("1500", "0.00", "200.00")));
        assertThat(preview.proForma()).isPresent();

        ApprovalCase asked = correcting.ask(entity, ThingKind.LOT, wrong.id(), Map.of("cost", "190.00"));
        assertThat(entries(asked)).singleElement().satisfies(entry -> {
            assertThat(entry.postedOn()).isEqualTo(FIFTEENTH);
            assertThat(entry.total().amount()).isEqualByComparingTo("200");
            assertThat(entry.lines()).extracting(CaseEntry.Line::account).containsExactly("1000", "1500");
        });
        assertThat(company.as("controller", Role.CONTROLLER, () -> effects.of(List.of(asked.id()))))
                .isPresent();

        correcting.approve(asked);
        assertThat(entries(asked)).as("posted, and no more to come").isEmpty();
        assertThat(memo(asked))
                .as("the lot that left, and the right one in its place")
                .contains("200.00 USD")
                .contains("190.00");
    }

    @Test
    void mirrorsOfSeveralDaysAreEntriesOfTheirDays() {
        company.lots(entity.code(), "L2,BTC,2024-01-02,3,270.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-05,1,100.00,USD,0,L2:1");
        company.approveAs("controller", company.submitted(entity.code()));

        ApprovalCase asked = correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of());

        assertThat(entries(asked))
                .extracting(CaseEntry::postedOn)
                .containsExactly(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 31));
        assertThat(memo(asked))
                .contains("The books at the end of January 31, 2024")
                .as("10.00 gained and 60.00 written down, and neither")
                .containsPattern("Total assets\\W*50\\.00\\W*–");
        correcting.withdraw(asked);
        assertThat(entries(asked)).isEmpty();
    }

    @Test
    void aListTellsTheDaysOfPoliciesAndPrices() {
        second.needed(entity, true, true);
        company.prices(
                entity.code(),
                TestedCompany.bar(FIFTEENTH, "70") + "\n" + TestedCompany.bar(FIFTEENTH.plusDays(3), "71"),
                Optional.of("The venue corrected its file"));
        ApprovalCase policy = company.as(
                        "cfo",
                        Role.CFO,
                        () -> decidePolicy.decide(
                                entity.code(),
                                new DecidePolicy.Decision(
                                        "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", FIFTEENTH)))
                .waiting()
                .orElseThrow();

        List<WaitingCase> open = company.as(
                "controller", Role.CONTROLLER, () -> waiting.mine(Optional.of(entity.code()), Place.FIRST, false, 20));
        assertThat(open)
                .extracting(
                        each -> each.approvalCase().kind(), each -> each.label().period())
                .contains(tuple("ACCOUNTING_POLICY", "15 Jan 2024"), tuple("PRICE", "15 Jan 2024 – 18 Jan 2024"));
        assertThat(open)
                .filteredOn(each -> each.approvalCase().id() == policy.id())
                .extracting(WaitingCase::label)
                .extracting(CaseLabel::countsFor)
                .containsExactly(FIFTEENTH);
    }

    private List<CaseEntry> entries(ApprovalCase shown) {
        return company.as("controller", Role.CONTROLLER, () -> cases.entries(second.now(shown.id())));
    }

    private String memo(ApprovalCase shown) {
        byte[] pdf = company.as("auditor", Role.AUDITOR, () -> printCaseMemo.of(shown.id()))
                .content();
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
