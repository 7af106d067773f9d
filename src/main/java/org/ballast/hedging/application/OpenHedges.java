package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.marktomarket.domain.MarkRules;
import org.ballast.trading.application.ReadMarks;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Instrument.OptionTerms;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.options.ImpliedVolatility;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionModel;
import org.jspecify.annotations.Nullable;

/** The hedge that the open positions of a company's trading accounts are, by asset. */
@ApplicationScoped
class OpenHedges {

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private ReadTradingAccounts readTradingAccounts;

    /** What is open of one asset, and what could not be counted. */
    record Open(Hedge hedge, List<LeftOut> left) {

        static final Open NOTHING = new Open(Hedge.NONE, List.of());

        Open {
            left = List.copyOf(left);
        }

        Open and(Open other) {
            List<LeftOut> both = new ArrayList<>(left);
            both.addAll(other.left);
            return new Open(hedge.and(other.hedge), both);
        }

        static Open of(HedgeLeg leg) {
            return new Open(new Hedge(List.of(leg), BigDecimal.ZERO), List.of());
        }
    }

    /** By symbol of the asset that the contracts follow. */
    Map<String, Open> of(ReportingEntity entity, Instant at) {
        List<AccountPosition> positions = readPositions.openAt(entity, at).stream()
                .filter(position -> position.open().signum() != 0)
                .toList();
        Map<String, Mark> marks = readMarks.newestAt(
                positions.stream()
                        .map(position -> position.instrument().symbol())
                        .distinct()
                        .toList(),
                at);
        Map<Long, String> accounts = readTradingAccounts.of(entity).stream()
                .collect(Collectors.toMap(TradingAccount::id, TradingAccount::code));
        Map<String, Open> byAsset = new HashMap<>();
        for (AccountPosition position : positions) {
            Instrument instrument = position.instrument();
            String account = String.valueOf(accounts.get(position.accountId()));
            byAsset.merge(
                    instrument.underlying(), open(position, marks.get(instrument.symbol()), account, at), Open::and);
        }
        return byAsset;
    }

    private static Open open(AccountPosition position, @Nullable Mark mark, String account, Instant at) {
        Instrument instrument = position.instrument();
        if (instrument.isExpiredAt(at)) {
            return left(account, instrument, LeftOut.Reason.EXPIRED);
        }
        if (instrument.option().isEmpty()) {
            return futures(position, account);
        }
        if (mark == null) {
            return left(account, instrument, LeftOut.Reason.NO_MARK);
        }
        if (!mark.isFreshAt(at, MarkRules.STANDARD.freshFor())) {
            return left(account, instrument, LeftOut.Reason.STALE);
        }
        return options(position, instrument.option().get(), mark, at)
                .map(Open::of)
                .orElseGet(() -> left(account, instrument, LeftOut.Reason.NO_VOLATILITY));
    }

    private static Open futures(AccountPosition position, String account) {
        Instrument instrument = position.instrument();
        return position.entryPrice().signum() == 0
                ? left(account, instrument, LeftOut.Reason.NO_MARK)
                : Open.of(HedgeLeg.Futures.of(instrument.style(), position.openUnits(), position.entryPrice()));
    }

    private static Optional<HedgeLeg> options(AccountPosition position, OptionTerms terms, Mark mark, Instant at) {
        Instrument instrument = position.instrument();
        BigDecimal underlying = mark.underlying().orElse(mark.index());
        BigDecimal years = years(instrument, at);
        return mark.iv()
                .or(() -> implied(instrument, terms, mark, underlying))
                .map(volatility -> new HedgeLeg.Options(
                        terms.right(),
                        position.open(),
                        instrument.contractSize(),
                        terms.strike(),
                        underlying,
                        mark.index(),
                        years,
                        volatility));
    }

    /** The volatility that the mark itself tells, at the time of the mark. */
    private static Optional<BigDecimal> implied(
            Instrument instrument, OptionTerms terms, Mark mark, BigDecimal underlying) {
        OptionModel model = instrument.style() == FuturesStyle.INVERSE ? OptionModel.INVERSE : OptionModel.BLACK_76;
        OptionInputs inputs = new OptionInputs(
                model,
                underlying.doubleValue(),
                terms.strike().doubleValue(),
                years(instrument, mark.at()).doubleValue(),
                0,
                0,
                0);
        return ImpliedVolatility.of(inputs, terms.right(), mark.mark().doubleValue())
                        instanceof ImpliedVolatility.Found found
                ? Optional.of(new BigDecimal(found.volatility(), MathContext.DECIMAL64))
                : Optional.empty();
    }

    /** What runs longer than the model knows is worth what the model knows last. */
    private static BigDecimal years(Instrument instrument, Instant at) {
        return instrument.yearsToExpiry(at).orElse(BigDecimal.ZERO).min(OptionInputs.MOST_YEARS);
    }

    private static Open left(String account, Instrument instrument, LeftOut.Reason reason) {
        return new Open(Hedge.NONE, List.of(new LeftOut(account, instrument.symbol(), reason)));
    }
}
