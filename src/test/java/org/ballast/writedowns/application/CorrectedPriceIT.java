package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Write-downs that rest on a price which was corrected since are undone as one case; the test that follows is right. */
@InPortal
class CorrectedPriceIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private DisposalBooks books;

    @Test
    void aPriceCorrectedLateTakesTheWriteDownWithItAndNothingIsLost() {
        ReportingEntity entity = company.priced();
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        assertThat(books.lot(entity, "L1")).isEqualTo("2, 200.00, 40.00");
        long asItWas = correcting.price(entity, "2024-01-10");
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> correcting.ask(entity, ThingKind.PRICE, asItWas, Map.of()));
        company.prices(entity.code(), TestedCompany.bar(LocalDate.of(2024, 1, 10), "100"), Optional.of("bad print"));

        correcting.correct(entity, ThingKind.PRICE, correcting.price(entity, "2024-01-10"), Map.of());

        assertThat(company.status(january)).isEqualTo(CaseStatus.REVERSED);
        assertThat(books.lot(entity, "L1")).isEqualTo("2, 200.00, 0.00");
        Proposal right = company.test(entity.code()).proposals().getFirst();
        assertThat(right.amount().amount()).as("the low of the other days").isEqualByComparingTo("10.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }
}
