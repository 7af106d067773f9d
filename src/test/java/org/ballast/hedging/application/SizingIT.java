package org.ballast.hedging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.AdvisePosition.Advised;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Advice on sizes with the portal's own position and margin, its limits, and what is kept of it. */
@InPortal
class SizingIT {

    @Inject
    private HedgedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AdvisePosition advisePosition;

    @Inject
    private ReadAdvice readAdvice;

    @Inject
    private LimitPositions limitPositions;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases readCases;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void theSizesOfTheVectorAreAdvised() {
        ReportingEntity entity = company.found();
        JsonObject vector = Vectors.read(Vectors.class, "15_hedge_sizing.json");
        Advised kelly = advise(entity, kelly("1000000.00"));
        assertThat(kelly.advised())
                .isEqualTo(usd(entity, expected(vector, "kelly").getString("position")));
        assertThat(kelly.present()).isEqualTo(usd(entity, "6000000.00"));
        assertThat(kelly.unitsNow()).isEqualByComparingTo("100");
        assertThat(kelly.status()).as("no venue said anything").isEqualTo(AdviceStatus.UNKNOWN);
        assertThat(advise(entity, Map.of("method", "KELLY_BINARY", "p", "0.55", "winLossRatio", "1.2", "equity", "1"))
                        .sized()
                        .weight()
                        .applied())
                .isEqualByComparingTo(expected(vector, "kellyBinary").getString("f"));
        assertThat(advise(
                                entity,
                                Map.of(
                                        "method", "VOLATILITY_TARGET",
                                        "targetVol", "0.15",
                                        "realisedVol", "0.60",
                                        "equity", "1000000.00"))
                        .advised())
                .isEqualTo(usd(entity, expected(vector, "volTarget").getString("position")));
    }

    @Test
    void aVolatilityThatDoesNotComeIsThatOfThePrices() {
        ReportingEntity entity = company.found();
        Map<String, String> said = with(kelly("1000000"), "sigma", "");
        assertThat(refusal(() -> advise(entity, said)).code())
                .as("one close has no return")
                .isEqualTo(RefusalCode.NO_PRICE);
        assertThat(fields(() -> advise(entity, with(said, "days", "20")))).containsExactly("days");

        company.closes(entity, 40);
        Advised told = advise(entity, with(with(said, "days", "45"), "asOf", HedgedCompany.DAY.toString()));
        assertThat(told.volatility().orElseThrow().returns()).isEqualTo(40);
        assertThat(told.volatility().orElseThrow().missing()).hasSize(4);
        assertThat(told.sized().inputs().second())
                .isEqualByComparingTo(told.volatility().orElseThrow().annualised());
    }

    @Test
    void inAMarginCallNoPositionGrows() {
        ReportingEntity entity = company.found();
        Map<String, String> large = with(with(kelly("90000000"), "fraction", "1"), "cap", "1");
        assertThat(advise(entity, large).advised()).as("not known").isEqualTo(usd(entity, "6000000.00"));
        company.snapshot(company.account(entity), Instant.now().minusSeconds(120), "361000.00");
        assertThat(advise(entity, large).status()).isEqualTo(AdviceStatus.OK);
        assertThat(advise(entity, large).advised()).isGreaterThan(usd(entity, "6000000.00"));
        assertThat(fields(() ->
                        advise(entity, with(large, "asOf", today().plusDays(1).toString()))))
                .containsExactly("asOf");

        company.snapshot(company.account(entity), Instant.now().minusSeconds(60), "70000.00");
        Advised called = advise(entity, large);
        assertThat(called.worst().orElseThrow().account()).isEqualTo("DERIBIT-USD");
        assertThat(called.status()).isEqualTo(AdviceStatus.MARGIN_CALL);
        assertThat(called.advised()).isEqualTo(usd(entity, "6000000.00"));
        assertThat(record(entity, large).advised()).isEqualTo(usd(entity, "6000000.00"));
        PositionAdvice past = record(entity, with(large, "asOf", HedgedCompany.DAY.toString()));
        assertThat(past.status()).as("of now").isEqualTo(AdviceStatus.MARGIN_CALL);

        company.holds(company.account(entity), company.put(entity), "1");
        assertThat(refusal(() -> record(entity, large)).code())
                .as("an expired put is not counted")
                .isEqualTo(RefusalCode.NO_PRICE);
    }

    @Test
    void aLimitOfRiskCountsOnceTheCfoApprovedIt() {
        ReportingEntity entity = company.found();
        NewPositionLimit wanted = new NewPositionLimit("BTC", today(), "50000.00", "Board of January, minute 7");
        assertThat(refusal(() -> as("preparer", Role.PREPARER, () -> limitPositions.ask(entity.code(), wanted)))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(fields(() -> asRisk(() -> limitPositions.ask(
                        entity.code(), new NewPositionLimit("NOPE", today().minusDays(1), "-1", "short")))))
                .containsExactly("asset", "validFrom", "most", "reason");

        PositionLimit limit = asRisk(() -> limitPositions.ask(entity.code(), wanted));
        assertThat(limit.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(refusal(() -> asRisk(() -> limitPositions.ask(entity.code(), wanted)))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(advise(entity, kelly("1000000")).limit()).isEmpty();

        ApprovalCase waiting =
                as("cfo", Role.CFO, () -> readCases.detail(limit.caseId())).approvalCase();
        assertThat(as("cfo", Role.CFO, () -> decide.approve(limit.caseId(), Seen.evidence(waiting.evidenceHash()), ""))
                        .status())
                .isEqualTo(CaseStatus.POSTED);
        Advised limited = advise(entity, kelly("1000000"));
        assertThat(limited.isLimited()).isTrue();
        assertThat(limited.advised()).isEqualTo(usd(entity, "50000.00"));
        assertThat(advise(
                                entity,
                                with(
                                        kelly("1000000"),
                                        "asOf",
                                        today().minusDays(1).toString()))
                        .limit())
                .as("it begins today")
                .isEmpty();
        assertThat(record(entity, kelly("1000000")).most()).contains(usd(entity, "50000.00"));
    }

    @Test
    void adviceIsKeptOnceWithAllThatItRestsOnAndComparedWithWhatWasDone() throws Exception {
        ReportingEntity entity = company.found();
        assertThat(refusal(() -> as(
                                "auditor",
                                Role.AUDITOR,
                                () -> advisePosition.record(entity.code(), said(kelly("1000000")))))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        PositionAdvice kept = record(entity, kelly("1000000"));
        assertThat(record(entity, kelly("1000000.00")).id()).isEqualTo(kept.id());
        assertThat(record(entity, kelly("2000000")).id()).isNotEqualTo(kept.id());
        assertThat(kept.inputs()).contains("\"second\":\"0.6\"").contains("\"netDelta\":\"100\"");
        assertThat(Sha256.hex(kept.inputs())).isEqualTo(kept.inputsHash());

        company.holds(company.account(entity), company.perpetual(entity), "-98");
        List<ReadAdvice.Compared> compared =
                asRisk(() -> readAdvice.beyond(entity.code(), OptionalLong.empty(), false, 10));
        assertThat(compared).hasSize(2);
        assertThat(compared.getLast().advice().positionThen()).isEqualTo(usd(entity, "6000000.00"));
        assertThat(compared.getLast().done()).isEqualByComparingTo("-98");
        assertThat(compared.getLast().positionNow()).contains(usd(entity, "120000.00"));
        assertThat(compared.getLast().aside()).contains(usd(entity, "36666.67"));

        assertThatThrownBy(() -> inTransaction(
                        () -> rows.execute("UPDATE position_advice SET advised = 0 WHERE id = ?", kept.id())))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> inTransaction(() -> rows.execute(
                        "INSERT INTO position_advice (id, entity_id, asset_id, as_of, method, inputs, inputs_hash, weight,"
                                + " advised, currency, price, units_then, status, advised_by, advised_at) SELECT 1, entity_id,"
                                + " asset_id, as_of, method, inputs, inputs_hash, weight, 60001, currency, 60000, 1,"
                                + " 'MARGIN_CALL', advised_by, advised_at FROM position_advice WHERE id = ?",
                        kept.id())))
                .hasStackTraceContaining("never_grows_in_a_call");
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Map<String, String> kelly(String equity) {
        return Map.of(
                "method", "KELLY", "mu", "0.12", "sigma", "0.60", "fraction", "0.25", "cap", "0.10", "equity", equity);
    }

    private static SizeToAdvise said(Map<String, String> texts) {
        return Requests.of(SizeToAdvise.class, with(texts, "asset", "BTC"));
    }

    private Advised advise(ReportingEntity entity, Map<String, String> texts) {
        return asRisk(() -> advisePosition.advise(entity.code(), said(texts)));
    }

    private PositionAdvice record(ReportingEntity entity, Map<String, String> texts) {
        return asRisk(() -> advisePosition.record(entity.code(), said(texts)));
    }

    private static Map<String, String> with(Map<String, String> texts, String field, String value) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(field, value);
        return changed;
    }

    private static JsonObject expected(JsonObject vector, String part) {
        return vector.getJsonObject(part).getJsonObject("expected");
    }

    private static Money usd(ReportingEntity entity, String amount) {
        return Money.of(amount, entity.functionalCurrency());
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

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}
