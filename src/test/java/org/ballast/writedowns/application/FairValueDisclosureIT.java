package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.MeasuredCompany.QUARTER;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.FairValueRollForward;
import org.ballast.measurement.domain.RealisedResults;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.junit.jupiter.api.Test;

/** The disclosure of crypto assets at fair value, beside that of what stays at cost: accounting.md §1.3 and §6.2. */
@InPortal
class FairValueDisclosureIT {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate QUARTER_END = LocalDate.of(2025, 3, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private PrepareFairValueDisclosure fairValue;

    @Inject
    private PrepareImpairmentDisclosure impairment;

    @Inject
    private PrepareIntangiblesDisclosure intangibles;

    @Test
    void theFirstQuarterAtFairValueOpensWithTheAdoptionAndClosesAtFairValue() {
        ReportingEntity entity = measured.atCostUntil2025();
        measured.tradesAtFairValue(entity);
        measured.keepsEtherAtCost(entity);

        FairValueDisclosure before = fairValue(entity, YEAR_2025, QUARTER_END);
        assertThat(before.header().isDraft()).as("nothing is measured yet").isTrue();
        assertThat(before.reconciliation().rolled().closing()).isEqualTo(usd("101552.40"));
        assertThat(symbols(impairment(entity, YEAR_2025, QUARTER_END)))
                .as("until fair value is adopted, the lots of the year before are at cost")
                .containsExactlyInAnyOrder("BTC", "ETH");

        measured.post(measured.only(measured.run(entity, QUARTER)));
        measured.post(measured.only(measured.run(entity, QUARTER)));

        FairValueDisclosure quarter = fairValue(entity, YEAR_2025, QUARTER_END);
        assertThat(quarter.header().isDraft()).isFalse();
        assertThat(quarter.reconciliation().opening()).isEqualTo(usd("0.00"));
        assertThat(quarter.reconciliation().takenOver()).isEqualTo(usd("619098.66"));
        assertThat(quarter.reconciliation().adoption()).isEqualTo(usd("665496.47"));
        assertThat(quarter.reconciliation().rolled())
                .isEqualTo(new FairValueRollForward(
                        usd("1284595.13"), usd("101552.40"), usd("288300.00"), usd("0.00"), usd("111562.41")));
        assertThat(quarter.reconciliation().rolled().closing()).isEqualTo(usd("986285.12"));
        assertThat(quarter.realised()).isEqualTo(new RealisedResults(usd("172734.45"), usd("0.00")));
        CryptoHolding bitcoin = quarter.holdings().significant().getFirst();
        assertThat(bitcoin.units().units()).isEqualByComparingTo("11.95");
        assertThat(bitcoin.costBasis()).isEqualTo(usd("605085.51"));
        assertThat(bitcoin.fairValue()).isEqualTo(usd("986285.12"));
        assertThat(quarter.signOffs()).hasSize(2);

        ImpairmentDisclosure atCost = impairment(entity, YEAR_2025, QUARTER_END);
        assertThat(symbols(atCost)).containsExactly("ETH");
        assertThat(atCost.current().closing()).isEqualTo(usd("1000.00"));
        assertThat(atCost.signOffs()).isEmpty();
        assertThat(symbols(impairment(entity, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))))
                .containsExactly("BTC");
        ImpairmentDisclosure across = impairment(entity, LocalDate.of(2024, 7, 1), QUARTER_END);
        assertThat(symbols(across)).containsExactly("BTC", "ETH");
        assertThat(across.current().closing()).as("what adopted has left").isEqualTo(usd("1000.00"));
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> company.as(
                        "auditor", Role.AUDITOR, () -> intangibles.between(entity.code(), YEAR_2025, QUARTER_END)));

        FairValueDisclosure later = fairValue(entity, QUARTER_END.plusDays(1), LocalDate.of(2025, 6, 30));
        assertThat(later.reconciliation().isAdopted()).isFalse();
        assertThat(later.reconciliation().rolled().opening()).isEqualTo(usd("986285.12"));
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(company.as("auditor", Role.AUDITOR, () -> fairValue.print(quarter, format))
                            .content())
                    .isNotEmpty();
        }
    }

    private FairValueDisclosure fairValue(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> fairValue.between(entity.code(), from, to));
    }

    private ImpairmentDisclosure impairment(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> impairment.between(entity.code(), from, to));
    }

    private static List<String> symbols(ImpairmentDisclosure disclosure) {
        return disclosure.assets().stream().map(AssetDisclosure::symbol).toList();
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
