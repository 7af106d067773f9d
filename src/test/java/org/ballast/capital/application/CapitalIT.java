package org.ballast.capital.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.capital.domain.ExposureLimit;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Capital of an entity's own books: rules, classes and entries by cases, the report, and what a write-down does to it. */
@InPortal
class CapitalIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final String WORDS = "Futures on it have been traded on a regulated exchange since 2017.";

    @Inject
    private TestedCompany company;

    @Inject
    private SupervisedCompany supervised;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private ClassifyAsset classifyAsset;

    @Inject
    private EnterRegulatoryLine enterRegulatoryLine;

    @Inject
    private ReadCapital readCapital;

    @Inject
    private ReadEffect readEffect;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void anEntityIsHeldToRulesOnceAnotherPersonApprovedThem() {
        ReportingEntity entity = supervised.held();
        assertThat(asRisk(() -> readCapital.of(entity, DAY))).isEmpty();
        assertThat(asRisk(() -> readCapital.of(entity, DAY, "BCBS")).filter(CapitalReport::adopted))
                .isEmpty();
        assertThat(fields(() -> asRisk(() -> readCapital.of(entity, DAY, "NOWHERE"))))
                .containsExactly("ruleSet");
        assertThat(refusal(() -> as(
                                "preparer",
                                Role.PREPARER,
                                () -> adoptRules.ask(
                                        entity.code(), SupervisedCompany.rules(Map.of("jurisdiction", "BCBS")))))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(fields(() -> asController(() -> adoptRules.ask(
                        entity.code(),
                        SupervisedCompany.rules(Map.of(
                                "jurisdiction", "BCBS",
                                "reason", "short",
                                "tier1Minimum", "0.04",
                                "upperLimit", "2",
                                "observationsAtLeast", "1.5"))))))
                .containsExactly("reason", "tier1Minimum", "upperLimit", "observationsAtLeast");
        assertThat(fields(() -> asController(() -> adoptRules.ask(
                        entity.code(), SupervisedCompany.rules(Map.of("jurisdiction", "UK", "cet1Minimum", "0.05"))))))
                .hasSize(14)
                .doesNotContain("cet1Minimum", "lowerLimit");

        AdoptedRules wanted = asController(() -> adoptRules.ask(
                entity.code(),
                SupervisedCompany.rules(Map.of("jurisdiction", "BCBS", "countercyclicalBuffer", "0.01"))));
        assertThat(refusal(() -> asController(() ->
                                adoptRules.ask(entity.code(), SupervisedCompany.rules(Map.of("jurisdiction", "BCBS")))))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(asRisk(() -> readCapital.of(entity, DAY))).isEmpty();
        supervised.approve(wanted.wanted().caseId());
        CapitalReport report = asRisk(() -> readCapital.of(entity, DAY)).orElseThrow();
        assertThat(report.adopted()).isTrue();
        assertThat(report.position().rules().minima().buffer()).isEqualByComparingTo("0.035");
        assertThat(report.position().rules().crypto().lowerLimit()).contains(new BigDecimal("0.01"));
    }

    @Test
    void theVectorStandsInTheReportOfTheBooks() throws Exception {
        ReportingEntity entity = supervised.bank();
        CapitalPosition position = position(entity, DAY);
        assertThat(position.cet1()).isEqualTo(usd("90000.00"));
        assertThat(position.riskWeighted()).isEqualTo(usd("710000.00"));
        assertThat(position.requirements())
                .extracting(each -> each.ratio().orElseThrow().toPlainString())
                .startsWith("0.126761", "0.140845", "0.161972");
        assertThat(position.limit().standing()).isEqualTo(ExposureLimit.Standing.WITHIN);
        assertThat(position.exposures().getFirst().exposure().classified()).isFalse();

        EntityEffect loss = effect(entity, Map.of("loss", "300.00", "riskWeight", "12.5", "target", "0.11"));
        assertThat(loss.effect().after().ratio()).contains(new BigDecimal("0.127009"));
        assertThat(loss.effect().capacityBefore()).contains(new BigDecimal("8654.545455"));
        assertThat(loss.effect().capacityAfter()).contains(new BigDecimal("8736.363636"));
        assertThat(fields(() -> effect(entity, Map.of("loss", "60000.00")))).containsExactly("loss");
        assertThat(fields(() -> effect(entity, Map.of()))).containsExactly("loss");
        assertThat(fields(() -> effect(entity, Map.of("loss", "1", "fall", "0.1"))))
                .containsExactly("loss");
        assertThat(fields(() -> effect(entity, Map.of("fall", "1", "target", "0", "riskWeight", "-1"))))
                .containsExactly("fall", "riskWeight", "target");

        Proposal waiting = company.submitted(entity.code());
        EntityEffect proposed = effect(entity, Map.of("proposals", Long.toString(waiting.id())));
        assertThat(proposed.byAsset()).containsEntry("BTC", usd("160.00"));
        assertThat(proposed.effect().after().capital()).isEqualByComparingTo("89840");
        assertThat(proposed.effect().after().riskWeighted()).isEqualByComparingTo("708000");
        EntityEffect fallen = effect(entity, Map.of("fall", "0.30", "asset", "BTC"));
        assertThat(fallen.loss()).isEqualTo(usd("240.00"));
        assertThat(fallen.effect().turningPoint()).contains(new BigDecimal("0.080000"));
        assertThat(asRisk(() -> readEffect.curve(entity, DAY, ""))).hasSize(13);
        assertThat(refusal(() -> effect(company.found(), Map.of("proposals", Long.toString(waiting.id()))))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);

        ReportingEntity without = supervised.held();
        EntityEffect equity = effect(without, Map.of("fall", "0.30"));
        assertThat(equity.jurisdiction()).isEmpty();
        assertThat(equity.effect().before().ratio()).contains(new BigDecimal("1.000000"));
    }

    @Test
    void aGroupTakesItsEvidenceAndTheCfo() throws Exception {
        ReportingEntity entity = supervised.bank();
        assertThat(fields(() -> asRisk(() -> classifyAsset.ask(
                        entity.code(), group(Map.of("group", "GROUP_2A", "marketCap", "9999999999.99"))))))
                .containsExactly("regulatedMarket", "marketCap", "dailyVolume", "observations");
        assertThat(fields(() -> asRisk(() ->
                        classifyAsset.ask(entity.code(), group(Map.of("group", "GROUP_2A", "jurisdiction", "EU"))))))
                .containsExactly("group");
        assertThat(fields(() -> asRisk(
                        () -> classifyAsset.ask(entity.code(), group(Map.of("group", "GROUP_1B", "asset", "NOPE"))))))
                .containsExactly("asset", "riskWeight");
        Map<String, String> proved = Map.of(
                "group", "GROUP_2A",
                "regulatedMarket", "true",
                "marketCap", "10000000000",
                "dailyVolume", "50000000",
                "observations", "100");
        Classification wanted = asRisk(() -> classifyAsset.ask(entity.code(), group(proved)));
        assertThat(refusal(() -> supervised.approveAs(
                                "controller", Role.CONTROLLER, wanted.wanted().caseId()))
                        .code())
                .as("signed by the CFO")
                .isEqualTo(RefusalCode.FORBIDDEN);
        supervised.approve(wanted.wanted().caseId());
        CapitalPosition position = position(entity, DAY);
        assertThat(position.exposures().getFirst().exposure().group()).isEqualTo(CryptoGroup.GROUP_2A);
        assertThat(position.riskWeightedCrypto()).isEqualTo(usd("10000.00"));

        for (String change : List.of(
                "UPDATE crypto_classification SET crypto_group = 'GROUP_2B' WHERE entity_id = ?",
                "DELETE FROM regulatory_entry WHERE entity_id = ?",
                "UPDATE prudential_rule_set SET cet1_minimum = 0 WHERE entity_id = ?",
                "INSERT INTO crypto_classification (id, entity_id, jurisdiction, asset_id, valid_from, crypto_group,"
                        + " regulated_market, evidence, wanted_by, wanted_at, case_id) SELECT -id, entity_id, jurisdiction,"
                        + " asset_id, valid_from, 'GROUP_2A', FALSE, evidence, wanted_by, wanted_at, case_id FROM"
                        + " crypto_classification WHERE entity_id = ?",
                "INSERT INTO regulatory_entry (id, entity_id, book_id, kind, line, valid_from, amount, currency, reason,"
                        + " wanted_by, wanted_at, case_id) SELECT -id, entity_id, book_id, 'TIER2', line, valid_from, -1,"
                        + " currency, reason, wanted_by, wanted_at, -case_id FROM regulatory_entry WHERE entity_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() -> rows.execute(change, entity.id())))
                    .as(change)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void anEntryTakesThePlaceOfTheOneBeforeAndZeroEndsIt() {
        ReportingEntity entity = supervised.bank();
        assertThat(fields(() -> asController(() -> enterRegulatoryLine.ask(
                        entity.code(), SupervisedCompany.entry("TIER2", "Loan of 2021", "-1.00", "2024-01-15")))))
                .containsExactly("amount");
        RegulatoryEntry wanted = asController(() -> enterRegulatoryLine.ask(
                entity.code(), SupervisedCompany.entry("TIER2", "Loan of 2021", "0.00", "2024-01-15")));
        assertThat(refusal(() -> supervised.approveAs(
                                "controller", Role.CONTROLLER, wanted.wanted().caseId()))
                        .code())
                .isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        supervised.approve(wanted.wanted().caseId());
        assertThat(position(entity, DAY).total()).isEqualTo(usd("100000.00"));
        assertThat(position(entity, LocalDate.of(2024, 1, 14)).total()).isEqualTo(usd("115000.00"));

        supervised.enter(entity, "VERIFIED_PROFIT", "Auditor's letter", "500.00");
        assertThat(position(entity, LocalDate.of(2023, 12, 31)).sum(RegulatoryKind.VERIFIED_PROFIT))
                .isEqualTo(usd("500.00"));
        assertThat(position(entity, DAY).sum(RegulatoryKind.VERIFIED_PROFIT))
                .as("of the year before")
                .isEqualTo(usd("0.00"));
    }

    private CapitalPosition position(ReportingEntity entity, LocalDate day) {
        return asRisk(() -> readCapital.of(entity, day)).orElseThrow().position();
    }

    private static NewClassification group(Map<String, String> said) {
        return Requests.of(
                NewClassification.class,
                with(
                        Map.of(
                                "asset",
                                "BTC",
                                "jurisdiction",
                                "BCBS",
                                "validFrom",
                                SupervisedCompany.FROM,
                                "evidence",
                                WORDS),
                        said));
    }

    private static Map<String, String> with(Map<String, String> usual, Map<String, String> said) {
        Map<String, String> both = new HashMap<>(usual);
        both.putAll(said);
        return both;
    }

    private EntityEffect effect(ReportingEntity entity, Map<String, String> said) {
        return asRisk(() -> readEffect.of(entity, DAY, Requests.of(EffectAsked.class, said)));
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }

    private static Refusal refusal(ThrowingCallable work) {
        try {
            work.call();
        } catch (Refusal refused) {
            return refused;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("nothing was refused");
    }

    private static List<String> fields(ThrowingCallable work) {
        return refusal(work).errors().stream().map(Refusal.FieldError::field).toList();
    }

    private <T> T asRisk(Supplier<T> work) {
        return as("risk", Role.RISK, work);
    }

    private <T> T asController(Supplier<T> work) {
        return as("controller", Role.CONTROLLER, work);
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}
