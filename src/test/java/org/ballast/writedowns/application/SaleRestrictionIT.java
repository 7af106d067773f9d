package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.MeasuredCompany.QUARTER;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.NewSaleRestriction;
import org.ballast.holdings.application.ReadSaleRestrictions;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.imports.application.Upload;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.RestrictedHolding;
import org.junit.jupiter.api.Test;

/** Restrictions on sale, recorded, ended and disclosed: Table E of accounting.md §6.2 on the company of §1.3. */
@InPortal
class SaleRestrictionIT {

    private static final LocalDate QUARTER_END = LocalDate.of(2025, 3, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private ReadSaleRestrictions restrictions;

    @Inject
    private PrepareFairValueDisclosure fairValue;

    @Inject
    private PrepareImpairmentDisclosure impairment;

    @Inject
    private PrepareIntangiblesDisclosure intangibles;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void whatMayNotBeSoldIsDisclosedUntilItEnds() throws Exception {
        ReportingEntity entity = measured.atCostUntil2025();
        measured.tradesAtFairValue(entity);
        measured.post(measured.only(measured.run(entity, QUARTER)));
        measured.post(measured.only(measured.run(entity, QUARTER)));
        assertThat(restrictedAt(entity, QUARTER_END)).isEmpty();

        Map<String, String> lockUp = terms("L2", "2", "2025-02-01", "2025-09-01", "");
        SaleRestriction recorded = restrict(entity, lockUp);
        assertThat(restrict(entity, lockUp)).as("the same again").isEqualTo(recorded);
        restrict(entity, terms("L1", "", "2025-01-01", "", "upgrade of the protocol"));

        List<RestrictedHolding> restricted = restrictedAt(entity, QUARTER_END);
        assertThat(restricted).extracting(RestrictedHolding::lot).containsExactly("L1", "L2");
        assertThat(restricted.getFirst().units().units())
                .as("of six units three are left")
                .isEqualByComparingTo("3");
        assertThat(restricted.getFirst().amount().amount()).isEqualByComparingTo("247602.96");
        assertThat(restricted.getFirst().terms().remainingDays(QUARTER_END)).isEmpty();
        assertThat(restricted.getLast().amount().amount()).isEqualByComparingTo("165068.64");
        assertThat(restricted.getLast().terms().remainingDays(QUARTER_END)).contains(154L);
        assertThat(restrictedAt(entity, LocalDate.of(2025, 1, 31)))
                .extracting(RestrictedHolding::lot)
                .containsExactly("L1");

        assertRefused(
                RefusalCode.INVALID_INPUT, () -> restrict(entity, terms("L2", "3.6", "2025-08-31", "", "a vote")));
        restrict(entity, terms("L2", "3.6", "2025-09-01", "", "a vote"));

        SaleRestriction ended = end(entity, recorded, "2025-03-15", "waived by the seller");
        assertThat(end(entity, recorded, "2025-03-15", "waived by the seller"))
                .as("the same again")
                .isEqualTo(ended);
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION, () -> end(entity, recorded, "2025-03-16", "waived by the seller"));
        assertThat(restrictedAt(entity, QUARTER_END))
                .extracting(RestrictedHolding::lot)
                .containsExactly("L1");
        assertThat(restrictedAt(entity, LocalDate.of(2025, 3, 14)))
                .extracting(RestrictedHolding::lot)
                .containsExactly("L1", "L2");
        assertThat(company.as("auditor", Role.AUDITOR, () -> restrictions.of(entity.code(), OptionalLong.empty(), 10)))
                .hasSize(3);
        assertThat(inTransaction("SELECT action FROM audit_event WHERE subject_type = 'SALE_RESTRICTION'"
                        + " AND subject_id = '" + recorded.id() + "' ORDER BY seq"))
                .containsExactly("SALE_RESTRICTED", "SALE_RESTRICTION_ENDED");
        for (String change : List.of(
                "UPDATE sale_restriction SET quantity = 1 WHERE id = " + recorded.id(),
                "DELETE FROM sale_restriction_end WHERE restriction_id = " + recorded.id())) {
            assertThatThrownBy(() -> inTransaction(change)).hasStackTraceContaining("is append-only");
        }
    }

    /** 2 of 5.5 units whose lowest price was 49,050.01; at fair value from 2025 on, the note at cost tells them no more. */
    @Test
    void whatIsAtCostIsToldInTheNoteOnAssetsAtCostUntilItPassesToFairValue() {
        ReportingEntity entity = measured.atCostUntil2025();
        restrict(entity, terms("L2", "2", "2024-05-01", "2025-09-01", ""));
        assertThat(impairmentAt(entity, LocalDate.of(2024, 12, 31)).restricted())
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.lot()).isEqualTo("L2");
                    assertThat(holding.amount().amount()).isEqualByComparingTo("98100.02");
                    assertThat(holding.terms().remainingDays(LocalDate.of(2024, 12, 31)))
                            .contains(244L);
                });
        assertThat(impairmentAt(entity, LocalDate.of(2024, 4, 30)).restricted()).isEmpty();

        measured.tradesAtFairValue(entity);
        measured.post(measured.only(measured.run(entity, QUARTER)));
        measured.post(measured.only(measured.run(entity, QUARTER)));
        assertThat(restrictedAt(entity, QUARTER_END))
                .extracting(RestrictedHolding::lot)
                .containsExactly("L2");
        assertThat(impairmentAt(entity, QUARTER_END).restricted()).isEmpty();
    }

    /** 5 of 20 ether that carry 52,052.00. */
    @Test
    void titleThatIsRestrictedIsToldInTheNoteOnIntangibles() {
        ReportingEntity entity = measured.underIfrs();
        restrict(entity, terms("E1", "5", "2025-01-15", "", "exit of the validator"));
        assertThat(company.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> intangibles.between(entity.code(), YEAR_2025, LocalDate.of(2025, 3, 31)))
                        .restrictedCarrying()
                        .amount())
                .isEqualByComparingTo("13013.00");
    }

    @Test
    void aFileOfRestrictionsIsRecordedWholeOrNotAtAllAndOnce() {
        ReportingEntity entity = measured.atCostUntil2025();
        String head = "lot,kind,from,nature,quantity,until,lapse\n";
        String lockUp = "L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,2,2025-09-01,\n";
        assertThatThrownBy(() -> file(
                        entity,
                        head + lockUp + "L9,CONTRACTUAL_HOLDER,2025-02-01,lock-up,,,a vote\n"
                                + "L1,CONTRACTUAL_HOLDER,2025-03-01,lock-up,4.5,,a vote\n"))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.errors()).extracting(FieldError::line).containsExactly(3L, 4L);
                    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("lot", "quantity");
                });
        assertThat(recorded(entity)).as("all or nothing").isEmpty();

        String right =
                head + lockUp + "L2,PROTOCOL_OR_LEGAL_OF_TOKEN,2025-02-01,staked,,,exit of the validator\n" + lockUp;
        assertThat(file(entity, right).recorded())
                .extracting(SaleRestriction::lot)
                .containsExactly("L1", "L2");
        assertThat(file(entity, right).known()).as("the same again").isEqualTo(3);
        assertThat(recorded(entity).getFirst().terms().quantity().units())
                .as("all of the lot where nothing is said")
                .isEqualByComparingTo("5.5");

        StringBuilder csv = new StringBuilder();
        company.as("auditor", Role.AUDITOR, () -> {
            restrictions.export(entity.code(), csv);
            return csv;
        });
        assertThat(csv.toString().lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "lot,asset,kind,quantity,from,until,nature,lapse,recorded_by,recorded_at,ended_on,reason,ended_by");
        assertThat(csv.toString().lines().toList().get(2))
                .startsWith("L1,BTC,CONTRACTUAL_HOLDER,2,2025-02-01,2025-09-01,lock-up,,preparer,");
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(
                        "auditor", Role.AUDITOR, () -> restrictSales.restrict(entity.code(), upload(head + lockUp))));
    }

    private List<SaleRestriction> recorded(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> restrictions.of(entity.code(), OptionalLong.empty(), 10));
    }

    private RestrictSales.Recorded file(ReportingEntity entity, String csv) {
        return company.as("preparer", Role.PREPARER, () -> restrictSales.restrict(entity.code(), upload(csv)));
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "restrictions.csv");
    }

    private ImpairmentDisclosure impairmentAt(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> impairment.between(entity.code(), day.withDayOfYear(1), day));
    }

    @Test
    void onlyAPreparerRestrictsAndEverythingWrongIsNamed() {
        ReportingEntity entity = measured.atCostUntil2025();

        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> restrictSales.restrict(
                                entity.code(),
                                Requests.of(
                                        NewSaleRestriction.class, terms("L2", "2", "2025-02-01", "2025-09-01", "")))));
        assertRefused(
                RefusalCode.INVALID_INPUT, () -> restrict(entity, terms("L2", "0", "2025-02-01", "2025-09-01", "")));
        assertRefused(
                RefusalCode.INVALID_INPUT, () -> restrict(entity, terms("L2", "2", "2025-02-01", "2025-02-01", "")));
        assertRefused(RefusalCode.INVALID_INPUT, () -> restrict(entity, terms("L2", "2", "2025-02-01", "", "")));
        assertRefused(RefusalCode.NOT_FOUND, () -> restrict(entity, terms("L9", "2", "2025-02-01", "2025-09-01", "")));
        assertThat(company.as("auditor", Role.AUDITOR, () -> restrictions.of(entity.code(), OptionalLong.empty(), 10)))
                .isEmpty();
    }

    private SaleRestriction restrict(ReportingEntity entity, Map<String, String> values) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> restrictSales.restrict(entity.code(), Requests.of(NewSaleRestriction.class, values)));
    }

    private SaleRestriction end(ReportingEntity entity, SaleRestriction restriction, String on, String reason) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> restrictSales.end(
                        entity.code(), restriction.id(), new NewSaleRestriction.End(LocalDate.parse(on), reason)));
    }

    private List<RestrictedHolding> restrictedAt(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> fairValue.between(entity.code(), YEAR_2025, day))
                .restricted();
    }

    private static Map<String, String> terms(String lot, String quantity, String from, String until, String lapse) {
        return Map.of(
                "lot", lot,
                "quantity", quantity,
                "kind", "CONTRACTUAL_HOLDER",
                "from", from,
                "until", until,
                "nature", "lock-up under the purchase agreement",
                "lapse", lapse);
    }

    private List<String> inTransaction(String sql) throws Exception {
        transaction.begin();
        try {
            if (sql.startsWith("SELECT")) {
                return rows.list(sql, row -> row.getString(1));
            }
            rows.execute(sql);
            return List.of();
        } finally {
            transaction.rollback();
        }
    }
}
