package org.ballast.hedging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ListAssert;
import org.assertj.core.data.Offset;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.ReadHedges.Compared;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.Test;

/** Falls of what a book holds, with and without what its trading accounts hold against them. */
@InPortal
class HedgesIT {

    /** With it a put at the money that runs a year has a delta of −0.35. */
    private static final String VOLATILITY = "0.770640932774";

    @Inject
    private HedgedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private ReadFalls readFalls;

    @Test
    void aFallWritesDownLotByLotByTheModelOfTheBook() {
        ReportingEntity entity = company.found();
        AssetUnderFalls asset = asRisk(
                        () -> readFalls.byAsset(entity, HedgedCompany.DAY, List.of(new BigDecimal("0.30"))))
                .getFirst();

        assertThat(asset.lots()).isEqualTo(2);
        assertThat(asset.units().units()).isEqualByComparingTo("100");
        assertThat(asset.writtenDownBelow()).contains(UnitPrice.of("60000", entity.functionalCurrency()));
        assertThat(asset.fallThatWritesDown()).contains(new BigDecimal("0.000000"));
        assertThat(asset.writeDowns())
                .as("the lot that cost 200.00 absorbs nothing and loses nothing")
                .containsExactly(usd(entity, "1764000.00"));
        assertThat(asRisk(() -> readFalls.lots(entity, HedgedCompany.DAY, new BigDecimal("0.30"), LotCursor.START, 10)))
                .extracting(lot -> lot.writeDown().orElseThrow().amount().toPlainString())
                .containsExactly("0.00", "1764000.00");
        assertThat(asRisk(() -> readFalls.byAsset(entity, HedgedCompany.DAY.minusDays(30), List.of())))
                .as("the second lot came later, and no price was known")
                .singleElement()
                .satisfies(then -> assertThat(then.market()).isEmpty())
                .satisfies(then -> assertThat(then.lots()).isEqualTo(1));
    }

    /** Lots are remembered from one fall to the next, until a further one is posted or a market closes anew. */
    @Test
    void aFurtherLotAndAFurtherCloseAreSeen() {
        ReportingEntity entity = company.found();
        LocalDate next = HedgedCompany.DAY.plusDays(1);
        List<BigDecimal> half = List.of(new BigDecimal("0.50"));
        assertThat(asRisk(() -> readFalls.byAsset(entity, next, half))
                        .getFirst()
                        .lots())
                .isEqualTo(2);

        company.buys(entity, "L3,BTC,2024-01-10,1,70000.00,USD");
        AssetUnderFalls more =
                asRisk(() -> readFalls.byAsset(entity, next, half)).getFirst();
        assertThat(more.lots()).isEqualTo(3);
        assertThat(more.writeDowns())
                .as("98 lose 30,000.00 each, the further one 40,000.00, the first two nothing")
                .containsExactly(usd(entity, "2980000.00"));

        company.closes(entity, next, "45000");
        assertThat(asRisk(() -> readFalls.byAsset(entity, next, half))
                        .getFirst()
                        .writeDowns())
                .as("at 22,500.00")
                .containsExactly(usd(entity, "3722500.00"));
    }

    @Test
    void openPositionsCountWithTheirDeltaAndWhatCannotBeCountedIsNamed() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String put = company.put(entity);
        company.holds(account, put, "120");
        assertThat(asset(entity).left()).containsExactly(new LeftOut("DERIBIT-USD", put, LeftOut.Reason.NO_MARK));
        assertThat(asset(entity).exposure().netDelta()).isEqualByComparingTo("100");

        company.marked(put, VOLATILITY);
        HedgedAsset hedged = asset(entity);
        assertThat(hedged.left()).isEmpty();
        assertThat(hedged.exposure().netDelta())
                .isCloseTo(new BigDecimal("58.00"), Offset.offset(new BigDecimal("0.0000001")));
        assertThat(hedged.exposure().residualExposure()).contains(new BigDecimal("0.580000"));

        company.holds(account, company.perpetual(entity), "-58");
        assertThat(asset(entity).exposure().residualExposure()).contains(new BigDecimal("0.000000"));
        FallUnderHedge row = compare(entity, Map.of()).looked();
        assertThat(row.today().amount())
                .as("58 sold units gain 18,000 each, and the puts gain too")
                .isGreaterThan(new BigDecimal("1044000.00"));
    }

    @Test
    void aHedgeThatIsTriedOutChangesProfitAndNoWriteDown() {
        ReportingEntity entity = company.found();
        Compared none = compare(entity, Map.of());
        assertThat(none.tried().isNone()).isTrue();
        assertThat(none.looked().withTried()).isEqualTo(usd(entity, "-1764000.00"));

        Compared tried = compare(entity, Map.of("sold", "50", "fall", "0.30"));
        assertThat(tried.looked().marketLoss()).isEqualTo(usd(entity, "1800000.00"));
        assertThat(tried.looked().writeDown()).isEqualTo(usd(entity, "1764000.00"));
        assertThat(tried.looked().tried()).isEqualTo(usd(entity, "900000.00"));
        assertThat(tried.looked().withTried()).isEqualTo(usd(entity, "-864000.00"));
        assertThat(tried.falls()).hasSize(13);

        Compared puts = compare(
                entity,
                Map.of(
                        "puts", "120",
                        "strike", "60000",
                        "expires", "2025-01-30",
                        "volatility", "0.77",
                        "premium", "20000"));
        assertThat(puts.premium()).isEqualTo(usd(entity, "2400000.00"));
        assertThat(puts.asset().exposure(puts.hedge()).netDelta())
                .isCloseTo(new BigDecimal("58"), Offset.offset(new BigDecimal("0.2")));
    }

    @Test
    void theMarginOfTheAccountIsToldBeforeAndAfter() {
        ReportingEntity entity = company.found();
        Map<String, String> said =
                Map.of("sold", "1", "account", "DERIBIT-USD", "initialRate", "0.10", "maintenanceRate", "0.05");
        refused(entity, said).containsExactly("account");

        company.snapshot(company.account(entity), HedgedCompany.END.minusSeconds(60), "361000.00");
        MarginEffect effect = compare(entity, said).margin().orElseThrow();
        assertThat(effect.before().ratio()).contains(new BigDecimal("0.168975"));
        assertThat(effect.initialMargin()).isEqualByComparingTo("102000");
        assertThat(effect.after().ratio()).contains(new BigDecimal("0.177285"));
        assertThat(effect.after().status()).isEqualTo(MarginStatus.OK);

        assertThat(compare(entity, with(said, "sold", "90"))
                        .margin()
                        .orElseThrow()
                        .after()
                        .status())
                .as("61,000 and 270,000 of 361,000")
                .isEqualTo(MarginStatus.MARGIN_CALL);
    }

    @Test
    void whatIsWrongInTheAddressIsNamedFieldByField() {
        ReportingEntity entity = company.found();
        refused(entity, Map.of("soldAt", "60000", "strike", "1", "fall", "0.33"))
                .containsExactly("fall", "soldAt", "strike");
        refused(entity, Map.of("puts", "-1", "expires", "2024-01-31", "volatility", "62 %"))
                .containsExactly("puts", "strike", "expires", "volatility");
        refused(entity, Map.of("initialRate", "0.05", "maintenanceRate", "0.10"))
                .containsExactly("maintenanceRate");
        refused(entity, Map.of("sold", "1", "account", "NOBODY")).containsExactly("account");
        assertThatThrownBy(() -> asRisk(() -> readHedges.compare(entity, HedgedCompany.DAY, "ETH", HedgeToTry.NOTHING)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_FOUND));
        assertThatThrownBy(() -> asRisk(
                        () -> readHedges.compare(entity, HedgedCompany.DAY.minusDays(10), "BTC", HedgeToTry.NOTHING)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NO_PRICE));
        assertThatThrownBy(() -> readHedges.of(entity, HedgedCompany.DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.FORBIDDEN));
    }

    private HedgedAsset asset(ReportingEntity entity) {
        return asRisk(() -> readHedges.of(entity, HedgedCompany.DAY)).getFirst();
    }

    private Compared compare(ReportingEntity entity, Map<String, String> said) {
        return asRisk(() -> readHedges.compare(entity, HedgedCompany.DAY, "BTC", Requests.of(HedgeToTry.class, said)));
    }

    private ListAssert<String> refused(ReportingEntity entity, Map<String, String> said) {
        try {
            compare(entity, said);
            return assertThat(List.<String>of());
        } catch (Refusal refusal) {
            return assertThat(
                    refusal.errors().stream().map(Refusal.FieldError::field).toList());
        }
    }

    private static Map<String, String> with(Map<String, String> said, String field, String value) {
        Map<String, String> changed = new HashMap<>(said);
        changed.put(field, value);
        return changed;
    }

    private static Money usd(ReportingEntity entity, String amount) {
        return Money.of(amount, entity.functionalCurrency());
    }

    private <T> T asRisk(Supplier<T> work) {
        return currentUser.actingAs("risk", Role.RISK, work);
    }
}
