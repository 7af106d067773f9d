package org.ballast.trading.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.ballast.trading.domain.LiquidationPrice;
import org.ballast.trading.domain.MarginStatus;
import org.junit.jupiter.api.Test;

/** What calculations take and what they refuse, each field by its name. */
@InPortal
class CalculationsIT {

    private static final Map<String, String> OPTION = Map.of(
            "model", "BLACK_SCHOLES", "underlying", "60000", "strike", "65000", "days", "30", "volatility", "0.62");
    private static final Map<String, String> FUTURES =
            Map.of("style", "LINEAR", "side", "LONG", "quantity", "2", "entry", "60000", "mark", "54000");
    private static final Map<String, String> ACCOUNT = Map.of(
            "settledCash", "250000.00",
            "cashReservedForWithdrawal", "20000.00",
            "openOrderCash", "5000.00",
            "unrealisedFutures", "-18250.00",
            "optionValueLong", "9400.00",
            "optionValueShort", "-3150.00",
            "initialMargin", "96000.00",
            "openOrderMargin", "14000.00",
            "maintenanceMargin", "61000.00");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ValueOption valueOption;

    @Inject
    private ValueFutures valueFutures;

    @Inject
    private ReckonBalances reckonBalances;

    @Inject
    private SizePosition sizePosition;

    @Test
    void nobodyCalculatesWithoutBeingSignedIn() {
        assertThatThrownBy(() -> valueOption.value(Requests.of(OptionToValue.class, OPTION)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.FORBIDDEN));
    }

    @Test
    void theTimeToExpiryComesOnceInYearsOrInDays() {
        assertThat(option(with(OPTION, "days", "73")).years()).isEqualByComparingTo("0.2");
        refused(with(OPTION, "days", ""), this::option).containsExactly("years");
        refused(with(OPTION, "years", "0.1"), this::option).containsExactly("days");
        assertThat(option(with(OPTION, "days", "0")).figures().d1()).isEmpty();
        assertThat(option(with(OPTION, "days", "-3")).figures().put().price()).isEqualByComparingTo("5000");
    }

    @Test
    void eachNumberOfAnOptionHasItsBounds() {
        refused(
                        Map.of(
                                "model", "BLACK",
                                "underlying", "-1",
                                "strike", "0",
                                "days", "40000",
                                "volatility", "1,5",
                                "rate", "1.1",
                                "yield", "0.0000000000000000001"),
                        this::option)
                .containsExactly("model", "underlying", "strike", "days", "volatility", "rate", "yield");
        refused(with(with(OPTION, "model", "INVERSE"), "rate", "0.04"), this::option)
                .containsExactly("rate");
        refused(with(with(OPTION, "model", "INVERSE"), "underlying", "0"), this::option)
                .containsExactly("underlying");
        refused(with(with(OPTION, "model", "BLACK_76"), "yield", "0.01"), this::option)
                .containsExactly("yield");
        assertThat(option(with(with(OPTION, "model", "BLACK_76"), "yield", "0.00"))
                        .figures()
                        .call()
                        .price())
                .isPositive();
        assertThat(option(with(OPTION, "underlying", "0")).figures().call().price())
                .isZero();
        assertThat(option(with(with(OPTION, "underlying", "1e12"), "strike", "1e-18"))
                        .figures()
                        .call()
                        .price())
                .isEqualByComparingTo("1e12");
    }

    @Test
    void aLiquidationPriceTakesBothCollateralAndRate() {
        assertThat(futures(FUTURES).liquidation()).isEmpty();
        assertThat(futures(FUTURES).funding()).isEmpty();
        refused(with(FUTURES, "collateral", "15000"), this::futures).containsExactly("maintenanceRate");
        refused(with(FUTURES, "maintenanceRate", "0.01"), this::futures).containsExactly("collateral");
        Map<String, String> held = with(with(FUTURES, "collateral", "15000"), "maintenanceRate", "0.01");
        assertThat(futures(held).liquidation().flatMap(LiquidationPrice::found)).contains(new BigDecimal("53030.30"));
        assertThat(futures(with(held, "collateral", "150000")).liquidation()).contains(new LiquidationPrice.Never());
        refused(with(with(with(held, "maintenanceRate", "1"), "collateral", "-1"), "quantity", "0"), this::futures)
                .containsExactly("quantity", "collateral", "maintenanceRate");
    }

    @Test
    void anAccountOfACoinHasItsDecimalsAndOneWithoutANameThoseThatCame() {
        assertThat(account(ACCOUNT, List.of()).balances().equityBalance()).hasToString("238000.00");
        Map<String, String> coin = with(ACCOUNT, "settledCash", "302.60065765");
        assertThat(account(coin, List.of()).balances().accountBalance()).hasToString("302.60065765");
        assertThat(account(with(ACCOUNT, "settledCash", "250000.0000000000000000000"), List.of())
                        .balances()
                        .equityBalance())
                .hasToString("238000.00");
        assertThat(account(with(coin, "currency", "BTC"), List.of())
                        .balances()
                        .cashBalance()
                        .scale())
                .isEqualTo(8);
        refused(with(coin, "currency", "USD"), texts -> account(texts, List.of()))
                .containsExactly("settledCash");
        refused(with(coin, "currency", "$"), texts -> account(texts, List.of())).containsExactly("currency");
        assertThat(account(
                                with(ACCOUNT, "currency", "JPY").entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                each -> each.getValue().replace(".00", ""))),
                                List.of())
                        .balances()
                        .accountBalance())
                .hasToString("250000");
    }

    @Test
    void amountsOfAnAccountHaveTheSignsThatTheyCanHave() {
        Map<String, String> wrong = with(with(ACCOUNT, "optionValueShort", "1"), "optionValueLong", "-1");
        refused(with(wrong, "initialMargin", ""), texts -> account(texts, List.of()))
                .containsExactly("optionValueLong", "optionValueShort", "initialMargin");
        Pledge pledge = new Pledge("BTC", "-2", "60000", "1.1");
        refused(ACCOUNT, texts -> account(texts, List.of(pledge)))
                .containsExactly("collateral[0].quantity", "collateral[0].haircut");
        assertThat(account(ACCOUNT, List.of(new Pledge("BTC", "2", "60000.00", "0.10")))
                        .balances()
                        .collateralValue())
                .hasToString("108000.00");
        Map<String, String> owing = with(ACCOUNT, "settledCash", "-250000.00");
        assertThat(account(owing, List.of()).balances().margin().status()).isEqualTo(MarginStatus.LIQUIDATION);
        assertThat(account(owing, List.of()).balances().margin().ratio()).isEmpty();
    }

    @Test
    void eachMethodOfSizingTakesItsOwnFieldsAndNoOthers() {
        Map<String, String> kelly = Map.of("method", "KELLY", "mu", "0.12", "sigma", "0.60");
        assertThat(size(kelly).weight().applied())
                .isEqualByComparingTo(size(kelly).weight().full());
        assertThat(size(kelly).position()).isEmpty();
        refused(with(kelly, "targetVol", "0.15"), this::size).containsExactly("targetVol");
        refused(with(kelly, "sigma", "0"), this::size).containsExactly("sigma");
        refused(Map.of("method", "KELLY_BINARY", "p", "1.2", "fraction", "2"), this::size)
                .containsExactly("p", "winLossRatio", "fraction");
        refused(Map.of("method", "VOLATILITY_TARGET", "realisedVol", "0.6", "cap", "1"), this::size)
                .containsExactly("cap", "targetVol");
        refused(Map.of("mu", "0.1"), this::size).containsExactly("method");
        Map<String, String> called = with(with(kelly, "equity", "1000000.00"), "status", "MARGIN_CALL");
        refused(called, this::size).containsExactly("present");
        assertThat(size(with(called, "present", "50000.00")).position()).contains(new BigDecimal("50000.00"));
        assertThat(size(with(kelly, "equity", "-5")).position()).contains(new BigDecimal("0.00"));
    }

    private ValueOption.Valued option(Map<String, String> texts) {
        return asRisk(() -> valueOption.value(Requests.of(OptionToValue.class, texts)));
    }

    private ValueFutures.Valued futures(Map<String, String> texts) {
        return asRisk(() -> valueFutures.value(Requests.of(FuturesToValue.class, texts)));
    }

    private ReckonBalances.Reckoned account(Map<String, String> texts, List<Pledge> pledged) {
        return asRisk(() ->
                reckonBalances.reckon(Requests.of(AccountToReckon.class, texts).pledging(pledged)));
    }

    private SizePosition.Sized size(Map<String, String> texts) {
        return asRisk(() -> sizePosition.size(Requests.of(PositionToSize.class, texts)));
    }

    private <T> T asRisk(Supplier<T> work) {
        return currentUser.actingAs("risk", Role.RISK, work);
    }

    private static Map<String, String> with(Map<String, String> texts, String field, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(field, text);
        return changed;
    }

    private static ListAssert<String> refused(Map<String, String> texts, Function<Map<String, String>, ?> calculation) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> calculated(texts, calculation));
        assertThat(refused).as("what is said of %s", texts).isNotNull();
        assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
        return assertThat(
                refused.errors().stream().map(Refusal.FieldError::field).toList());
    }

    private static Object calculated(Map<String, String> texts, Function<Map<String, String>, ?> calculation) {
        return calculation.apply(texts);
    }
}
