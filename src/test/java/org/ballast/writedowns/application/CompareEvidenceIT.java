package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.writedowns.domain.EvidenceChanges;
import org.ballast.writedowns.domain.EvidenceLine;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What moved behind a proposal is shown old beside new: exactly that, and nothing else. */
@InPortal
class CompareEvidenceIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CompareEvidence compareEvidence;

    @Test
    void nothingDiffersWhileNothingMoved() {
        assertThat(changes(company.submitted(company.priced().code())).lines()).isEmpty();
    }

    @Test
    void aCorrectedPriceStandsBesideTheOldOne() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        company.prices(
                entity.code(), "BTC,2024-01-10,100,120,70,100,5", Optional.of("The low was 70 in the venue's record"));

        EvidenceChanges changes = changes(submitted);

        assertThat(changes.measurable()).isTrue();
        assertThat(changes.lines()).singleElement().satisfies(line -> {
            assertThat(line.lot()).isEqualTo("L1");
            assertThat(line.before().flatMap(EvidenceLine::price).orElseThrow().perUnit())
                    .isEqualByComparingTo("80");
            assertThat(line.now().flatMap(EvidenceLine::price).orElseThrow().perUnit())
                    .isEqualByComparingTo("70");
            assertThat(line.before().orElseThrow().change().amount()).isEqualByComparingTo("-40.00");
            assertThat(line.now().orElseThrow().change().amount()).isEqualByComparingTo("-60.00");
        });
    }

    @Test
    void aLotThatCameInAloneIsNamed() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        company.lots(entity.code(), "L2,BTC,2024-01-02,1,100,USD");

        assertThat(changes(submitted).lines()).singleElement().satisfies(line -> {
            assertThat(line.lot()).isEqualTo("L2");
            assertThat(line.before()).isEmpty();
            assertThat(line.now()).isPresent();
        });
    }

    @Test
    void whatIsPostedKeepsItsEvidence() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        company.prices(entity.code(), "BTC,2024-01-10,100,120,70,100,5", Optional.of("Corrected afterwards"));

        assertThat(changes(posted).lines()).isEmpty();
    }

    private EvidenceChanges changes(Proposal proposal) {
        return company.as("auditor", Role.AUDITOR, () -> compareEvidence.of(proposal.id()));
    }
}
