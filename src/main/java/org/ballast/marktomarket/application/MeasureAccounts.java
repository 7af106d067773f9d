package org.ballast.marktomarket.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.HeldPosition;
import org.ballast.marktomarket.domain.InstrumentPrice;
import org.ballast.marktomarket.domain.IntoBook;
import org.ballast.marktomarket.domain.MarkedAccount;
import org.ballast.marktomarket.domain.MarkedPeriod;
import org.ballast.marktomarket.domain.MeasuredPosition;
import org.ballast.marktomarket.domain.PostedPosition;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.PostedMarks;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.trading.domain.Instrument;

/**
 * Measures all positions of an entity at the end of a period, account by account; what was closed before the book began is of none
 * of its years. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MeasureAccounts {

    @Inject
    private HeldPositions positions;

    @Inject
    private PostedMarks postedMarks;

    @Inject
    private PriceInstruments priceInstruments;

    @Inject
    private TranslateFacts translate;

    @Inject
    private CoinCloses coinCloses;

    /**
     * In the order of the accounts' keys.
     *
     * @param without proposals that count as if they had not been posted
     * @param account key of the only account that is measured; empty for all
     * @throws org.ballast.refusals.Refusal NO_PRICE, STALE_PRICE naming every instrument that nothing prices; NO_RATE
     */
    List<AccountMarks> of(ReportingEntity entity, TestPeriod period, Set<Long> without, OptionalLong account) {
        MarkedPeriod marked = MarkedPeriod.of(entity, period);
        List<HeldPosition> held = held(entity, marked, account);
        Map<Long, PostedPosition> posted = postedMarks.of(entity.book().id(), marked.currency(), without, account);
        Map<String, InstrumentPrice> prices = priceInstruments.at(marked, open(held));
        IntoBook into = into(entity, marked, held);
        Map<Long, List<MeasuredPosition>> byAccount = new TreeMap<>();
        for (HeldPosition each : held) {
            PostedPosition before = posted.getOrDefault(each.position().id(), PostedPosition.none(marked.currency()));
            byAccount
                    .computeIfAbsent(each.position().accountId(), key -> new ArrayList<>())
                    .add(MeasuredPosition.of(each, price(each, prices), before, into, marked.at()));
        }
        takenBack(marked, held, posted)
                .forEach(each -> byAccount
                        .computeIfAbsent(each.held().position().accountId(), key -> new ArrayList<>())
                        .add(each));
        Map<Long, MarkedAccount> accounts = positions.accounts(entity.id());
        return byAccount.entrySet().stream()
                .map(each -> new AccountMarks(marked, requireNonNull(accounts.get(each.getKey())), each.getValue()))
                .toList();
    }

    /** Who recorded the closes of coins that the measurement of an account rests on, or confirmed them. */
    Set<String> editorsOfCloses(ReportingEntity entity, TestPeriod period, long account) {
        MarkedPeriod marked = MarkedPeriod.of(entity, period);
        return coinCloses.editors(entity, coins(entity, marked, held(entity, marked, OptionalLong.of(account))));
    }

    private List<HeldPosition> held(ReportingEntity entity, MarkedPeriod marked, OptionalLong account) {
        Instant begin = entity.startOf(entity.book().openedOn());
        return positions.before(entity.id(), marked.at(), account).stream()
                .filter(each -> !each.endedBefore(begin))
                .toList();
    }

    private static Collection<Instrument> open(List<HeldPosition> held) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        held.stream()
                .filter(HeldPosition::isOpen)
                .map(each -> each.position().instrument())
                .forEach(instrument -> instruments.putIfAbsent(instrument.symbol(), instrument));
        return instruments.values();
    }

    private static Optional<InstrumentPrice> price(HeldPosition held, Map<String, InstrumentPrice> prices) {
        return held.isOpen()
                ? Optional.of(
                        requireNonNull(prices.get(held.position().instrument().symbol())))
                : Optional.empty();
    }

    /** What the books speak of and the accounts do not any more. */
    private List<MeasuredPosition> takenBack(
            MarkedPeriod marked, List<HeldPosition> held, Map<Long, PostedPosition> posted) {
        Map<Long, PostedPosition> gone = new HashMap<>(posted);
        held.forEach(each -> gone.remove(each.position().id()));
        return gone.isEmpty()
                ? List.of()
                : positions.byIds(gone.keySet()).stream()
                        .map(each -> MeasuredPosition.takenBack(
                                each, requireNonNull(gone.get(each.position().id())), marked.currency()))
                        .toList();
    }

    /** The rates of all days on which something in another currency was paid, closed or valued. */
    private IntoBook into(ReportingEntity entity, MarkedPeriod marked, List<HeldPosition> held) {
        Map<String, Optional<Currency>> quoted = held.stream()
                .map(each -> each.position().instrument())
                .distinct()
                .collect(Collectors.toMap(Instrument::symbol, IntoBook::currencyOf, (one, same) -> one));
        List<DatedAmount> facts = new ArrayList<>();
        for (HeldPosition each : held) {
            Instrument instrument = each.position().instrument();
            Optional<Currency> currency = requireNonNull(quoted.get(instrument.symbol()));
            if (currency.isPresent() && !currency.get().equals(marked.currency())) {
                days(entity, marked, each)
                        .forEach(day -> facts.add(new IntoBook.Value(day, Money.zero(currency.get()))));
            }
        }
        return new IntoBook(
                translate.into(entity, facts), entity.cutOffZone(), coinCloses.of(entity, coins(entity, marked, held)));
    }

    /** The days of which the close of a coin tells what something was worth, by its symbol. */
    private static Map<String, SortedSet<LocalDate>> coins(
            ReportingEntity entity, MarkedPeriod marked, List<HeldPosition> held) {
        Map<String, SortedSet<LocalDate>> coins = new TreeMap<>();
        for (HeldPosition each : held) {
            Instrument instrument = each.position().instrument();
            if (IntoBook.currencyOf(instrument).isEmpty()) {
                coins.computeIfAbsent(IntoBook.codeOf(instrument), coin -> new TreeSet<>())
                        .addAll(days(entity, marked, each));
            }
        }
        return coins;
    }

    private static List<LocalDate> days(ReportingEntity entity, MarkedPeriod marked, HeldPosition held) {
        List<Instant> times = new ArrayList<>();
        if (held.position().instrument().isOption()) {
            times.add(held.position().openedAt());
        }
        held.closings().forEach(closing -> times.add(closing.at()));
        if (held.isOpen()) {
            times.add(held.position()
                    .instrument()
                    .expiresAt()
                    .filter(expiry -> expiry.isBefore(marked.at()))
                    .orElse(marked.at().minusNanos(1)));
        }
        return times.stream().map(entity::dayOf).toList();
    }
}
