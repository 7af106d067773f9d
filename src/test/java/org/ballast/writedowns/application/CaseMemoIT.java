package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.application.PrintCaseMemo;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** The memo of a case of whatever kind says what was decided, by whom, and on which evidence. */
@InPortal
class CaseMemoIT {

    @Inject
    private TieredCompany tiered;

    @Inject
    private TestedCompany company;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private SecondPersons second;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private FoundCompany founding;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AttachFiles files;

    @Inject
    private PrintCaseMemo printCaseMemo;

    @Test
    void aPostedWriteDownTellsItsEntryItsPeopleAndItsFiles() {
        Proposal draft = TieredCompany.only(tiered.run(tiered.holding("5000")));
        company.as(
                "preparer",
                Role.PREPARER,
                () -> files.add(
                        draft.caseId(),
                        "fixing.csv",
                        new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8))));
        Proposal submitted = tiered.submit(draft);
        assertThat(memo(draft.caseId()))
                .contains("Not approved")
                .contains("Journal entry that an approval posts on January 31, 2024")
                .contains("0 of 2");

        tiered.approve("controller", Role.CONTROLLER, submitted);
        tiered.approve("cfo", Role.CFO, submitted);
        assertThat(memo(draft.caseId()))
                .contains("Posted as 2024-00001 on January 31, 2024")
                .contains("100,000.00 USD")
                .contains("Jan 1, 2024 to Jan 31, 2024")
                .contains("Two approvals, one the CFO")
                .contains("2 of 2")
                .contains("controller (CONTROLLER)")
                .contains("cfo (CFO)")
                .contains("fixing.csv")
                .contains(submitted.evidenceHash())
                .contains(draft.evidenceHash())
                .containsPattern("Total assets–\\W+100,000\\.00\\)");
    }

    @Test
    void aJournalThatPeopleEnterHasOneToo() {
        ApprovalCase waiting = journals.enter(
                founding.of("CM", Framework.US_GAAP, Currency.getInstance("USD")),
                rent("CM-1", LocalDate.of(2024, 1, 31), "10.00"));

        assertThat(memo(waiting.id()))
                .contains("Rent")
                .contains("10.00 USD")
                .contains(waiting.evidenceHash())
                .contains("Journal entry that an approval posts on January 31, 2024")
                .contains("The books at the end of January 31, 2024")
                .containsPattern("Total assets–\\W+10\\.00\\)");
    }

    @Test
    void aCorrectionHasOneBeforeAndAfterItIsDone() {
        ReportingEntity entity = tiered.holding("5000");
        Proposal posted = tiered.submit(TieredCompany.only(tiered.run(entity)));
        tiered.approve("controller", Role.CONTROLLER, posted);
        tiered.approve("cfo", Role.CFO, posted);

        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        assertThat(memo(asked.id())).contains("Not approved").contains("2024-00001");
        corrections.approve(asked);
        assertThat(memo(asked.id())).contains("Posted as 2024-00002").contains("100,000.00 USD");
        assertThat(memo(posted.caseId())).contains("Posted as 2024-00001").contains("Reversed");
    }

    @Test
    void aCorrectionWithSeveralMirrorsTellsThemAllAndWhatTheyDoTogether() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-02,3,270.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-05,1,100.00,USD,0,L2:1");
        company.approveAs("controller", company.submitted(entity.code()));

        ApprovalCase undone =
                correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of());

        assertThat(String.join("\n", pages(undone.id())))
                .contains("on January 5, 2024, and 1 more")
                .containsPattern("Journal entry 2024-\\d+ of January 5, 2024")
                .containsPattern("Journal entry 2024-\\d+ of January 31, 2024")
                .contains("The books at the end of January 31, 2024")
                .contains("Without the entries")
                .as("10.00 gained and 60.00 written down, and neither")
                .containsPattern("Total assets\\W*50\\.00\\W*–");
    }

    @Test
    void whatPostsNothingHasOneWithoutAnEntry() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        DecidePolicy.Decision wanted = new DecidePolicy.Decision(
                "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", LocalDate.of(2024, 1, 10));
        ApprovalCase waiting = company.as("cfo", Role.CFO, () -> decidePolicy.decide(entity.code(), wanted))
                .waiting()
                .orElseThrow();

        assertThat(memo(waiting.id()))
                .contains("First in, first out")
                .contains(waiting.evidenceHash())
                .contains("It has no amount of its own")
                .doesNotContain("Journal entry")
                .doesNotContain("The books at the end of");
    }

    @Test
    void whatIsNoCaseHasNone() {
        assertRefused(RefusalCode.NOT_FOUND, () -> memo(0));
    }

    private String memo(long caseId) {
        List<String> pages = pages(caseId);
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    private List<String> pages(long caseId) {
        byte[] pdf = company.as("auditor", Role.AUDITOR, () -> printCaseMemo.of(caseId))
                .content();
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
