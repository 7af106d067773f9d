package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.hedging.domain.TriedHedge;
import org.ballast.hedging.domain.WorstMargin;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.jspecify.annotations.Nullable;

/** The margin of a company's trading accounts, by what their venues said last. */
@ApplicationScoped
class MarginOfAccount {

    private static final MarginEffect.Rates NO_RATES = new MarginEffect.Rates(BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject
    private ReadTradingAccounts readTradingAccounts;

    @Inject
    private ReadSnapshots readSnapshots;

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
        DatedSnapshot newest = Optional.ofNullable(
                        readSnapshots.newestAt(entity, at).get(account.id()))
                .orElseThrow(() -> field.wrong(HedgingSentence.NOTHING_SAID_OF_ACCOUNT));
        return Optional.of(MarginEffect.of(code, newest.at(), newest.snapshot(), tried, rates.orElse(NO_RATES), close));
    }

    /** Codes of the accounts that are kept in a currency, by venue and code. */
    List<String> accountsIn(ReportingEntity entity, String currency) {
        return readTradingAccounts.of(entity).stream()
                .filter(account -> account.unit().code().equals(currency))
                .map(TradingAccount::code)
                .toList();
    }

    /** The account that is nearest to its liquidation; empty where no venue said anything yet. */
    Optional<WorstMargin> worst(ReportingEntity entity, Instant at) {
        List<TradingAccount> accounts = readTradingAccounts.of(entity);
        return readSnapshots.newestAt(entity, at).values().stream()
                .map(newest -> new WorstMargin(
                        newest.balances().margin().status(),
                        accounts.stream()
                                .filter(account -> account.id() == newest.accountId())
                                .map(TradingAccount::code)
                                .findFirst()
                                .orElse(""),
                        newest.at()))
                .max(Comparator.comparing(WorstMargin::status));
    }
}
