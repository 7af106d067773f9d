package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.hedging.domain.TriedHedge;
import org.ballast.hedging.domain.WorstMargin;
import org.ballast.margin.application.ReadMargin;
import org.ballast.margin.application.ReadMargin.Margins;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.Obstacle;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.MarginThresholds;
import org.ballast.trading.domain.TradingAccount;
import org.jspecify.annotations.Nullable;

/** The margin of a company's trading accounts, as the room of margin finds it. */
@ApplicationScoped
class MarginOfAccount {

    private static final MarginEffect.Rates NO_RATES = new MarginEffect.Rates(BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject
    private ReadTradingAccounts readTradingAccounts;

    @Inject
    private ReadMargin readMargin;

    /**
     * What a hedge would do to the margin of an account; empty where none is named.
     *
     * @throws Refusal INVALID_INPUT if there is no such account in the currency of the close, or no rates for its futures
     */
    Optional<MarginEffect> under(
            ReportingEntity entity,
            Instant at,
            @Nullable String code,
            TriedHedge tried,
            Optional<MarginEffect.Rates> rates,
            UnitPrice close) {
        if (code == null) {
            return Optional.empty();
        }
        Field field = new Field("account", code);
        TradingAccount account = readTradingAccounts.of(entity).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> field.wrong(HedgingSentence.NO_SUCH_ACCOUNT, entity.code()));
        if (!account.unit().code().equals(close.currency().getCurrencyCode())) {
            throw field.wrong(
                    HedgingSentence.IN_OTHER_UNIT,
                    account.unit().code(),
                    close.currency().getCurrencyCode());
        }
        if (tried.futures().isPresent() && rates.isEmpty()) {
            throw new Field("initialRate", null).wrong(HedgingSentence.GOES_WITH, field.name());
        }
        AccountMargin known = readMargin.of(entity.code(), Optional.of(at)).accounts().stream()
                .filter(each -> each.account().account().id() == account.id())
                .findFirst()
                .orElseThrow(() -> field.wrong(HedgingSentence.NOTHING_SAID_OF_ACCOUNT));
        MarginThresholds thresholds =
                known.account().table().map(table -> table.terms().thresholds()).orElse(MarginThresholds.USUAL);
        return Optional.of(MarginEffect.of(
                code, known.account().saidAt(), known.figures(), thresholds, tried, rates.orElse(NO_RATES), close));
    }

    /** Codes of the accounts that are kept in a currency, by venue and code. */
    List<String> accountsIn(ReportingEntity entity, String currency) {
        return readTradingAccounts.of(entity).stream()
                .filter(account -> account.unit().code().equals(currency))
                .map(TradingAccount::code)
                .toList();
    }

    /**
     * The account that is nearest to its liquidation, as {@link ReadMargin} finds it; one of which nobody said anything, or nobody
     * lately, is not known. Empty where there is no account at all.
     *
     * @param at empty for now, where an open call counts too
     */
    Optional<WorstMargin> worst(ReportingEntity entity, Optional<Instant> at) {
        Margins margins = readMargin.of(entity.code(), at);
        Set<Long> called = at.isEmpty() ? margins.called() : Set.of();
        return Stream.concat(
                        margins.accounts().stream().map(margin -> worst(margin, called)),
                        margins.silent().stream()
                                .map(account ->
                                        new WorstMargin(AdviceStatus.UNKNOWN, account.code(), Optional.empty())))
                .max(Comparator.comparing(WorstMargin::status));
    }

    private static WorstMargin worst(AccountMargin margin, Set<Long> called) {
        TradingAccount account = margin.account().account();
        AdviceStatus status = AdviceStatus.of(margin.state().status());
        if (called.contains(account.id()) && status.compareTo(AdviceStatus.MARGIN_CALL) < 0) {
            status = AdviceStatus.MARGIN_CALL;
        }
        boolean isOld = margin.obstacles().stream().anyMatch(each -> each.kind() == Obstacle.Kind.STALE_SNAPSHOT);
        return new WorstMargin(
                isOld && !status.forbidsMore() ? AdviceStatus.UNKNOWN : status,
                account.code(),
                Optional.of(margin.account().saidAt()));
    }
}
