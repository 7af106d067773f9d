package org.ballast.capital.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.NotCounted;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** What was shown of an asset is held to the criteria of the rules that count on the day of each decision and report. */
@InPortal
class CriteriaMovedIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Inject
    private SupervisedCompany supervised;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private ClassifyAsset classifyAsset;

    @Inject
    private ReadCapital readCapital;

    @Test
    void aCaseIsNotApprovedUnderRulesThatAskForMoreByNow() {
        ReportingEntity entity = supervised.bank();
        long waiting = group2a(entity);
        askForMore(entity);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> supervised.approveAs("cfo", Role.CFO, waiting));
        assertThat(refused.code()).isEqualTo(RefusalCode.EVIDENCE_CHANGED);
    }

    @Test
    void whatDoesNotMeetTheRulesOfTheDayWeighsAsGroup2bAndIsNamed() {
        ReportingEntity entity = supervised.bank();
        supervised.approve(group2a(entity));
        assertThat(report(entity).left()).isEmpty();
        askForMore(entity);
        CapitalReport report = report(entity);
        assertThat(report.left()).containsExactly(new NotCounted("BTC", "", "", NotCounted.CRITERIA_FAILED));
        assertThat(report.position().exposures().getFirst().exposure().group()).isEqualTo(CryptoGroup.GROUP_2B);
    }

    private CapitalReport report(ReportingEntity entity) {
        return currentUser
                .actingAs("risk", Role.RISK, () -> readCapital.of(entity, DAY))
                .orElseThrow();
    }

    private long group2a(ReportingEntity entity) {
        NewClassification told = Requests.of(
                NewClassification.class,
                Map.of(
                        "asset", "BTC",
                        "jurisdiction", "BCBS",
                        "validFrom", SupervisedCompany.FROM,
                        "evidence", "Futures on it have been traded on a regulated exchange since 2017.",
                        "group", "GROUP_2A",
                        "regulatedMarket", "true",
                        "marketCap", "10000000000",
                        "dailyVolume", "50000000",
                        "observations", "100"));
        return currentUser
                .actingAs("risk", Role.RISK, () -> classifyAsset.ask(entity.code(), told))
                .wanted()
                .caseId();
    }

    private void askForMore(ReportingEntity entity) {
        supervised.approve(currentUser
                .actingAs(
                        "controller",
                        Role.CONTROLLER,
                        () -> adoptRules.ask(
                                entity.code(), SupervisedCompany.rules(Map.of("marketCapAtLeast", "20000000000"))))
                .wanted()
                .caseId());
    }
}
