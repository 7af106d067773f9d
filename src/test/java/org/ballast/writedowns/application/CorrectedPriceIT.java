package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
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
    private FoundCompany founding;

    @Inject
    private DecidePolicy decidePolicy;

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

    @Test
    void twoCompaniesCorrectWhatRestsOnTheSamePriceEachForItself() {
        ReportingEntity first = company.priced();
        ReportingEntity second = founding.of("WD", Framework.US_GAAP, Currency.getInstance("USD"));
        DecidePolicy.Decision sameMarket = new DecidePolicy.Decision(
                "BTC", "US_COST_LESS_IMPAIRMENT", first.code(), "SPECIFIC_ID", LocalDate.of(2023, 1, 1));
        company.as("cfo", Role.CFO, () -> decidePolicy.decide(second.code(), sameMarket));
        company.lots(second.code(), "L1,BTC,2023-12-31,1,100,USD");
        Proposal ofFirst = company.approveAs("controller", company.submitted(first.code()));
        Proposal ofSecond = company.approveAs("controller", company.submitted(second.code()));
        company.prices(first.code(), TestedCompany.bar(LocalDate.of(2024, 1, 10), "100"), Optional.of("bad print"));
        long price = correcting.price(first, "2024-01-10");

        ApprovalCase asked = correcting.ask(first, ThingKind.PRICE, price, Map.of());
        assertThat(correcting.waiting(second, ThingKind.PRICE, price))
                .as("none of its own")
                .isEmpty();
        ApprovalCase other = correcting.ask(second, ThingKind.PRICE, price, Map.of());

        assertThat(other.id()).isNotEqualTo(asked.id());
        assertThat(correcting.waiting(second, ThingKind.PRICE, price)).contains(other.id());
        correcting.approve(other);
        assertThat(company.status(ofFirst)).isEqualTo(CaseStatus.POSTED);
        assertThat(company.status(ofSecond)).isEqualTo(CaseStatus.REVERSED);
        correcting.approve(asked);
        assertThat(company.status(ofFirst)).isEqualTo(CaseStatus.REVERSED);
    }
}
