package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.marktomarket.domain.InstrumentPrice;
import org.ballast.marktomarket.domain.IntoBook;
import org.ballast.marktomarket.domain.MarkedPeriod;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.domain.PriceInstrument;
import org.ballast.marktomarket.persistence.SeenMarks;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Mark;

/** Finds the price of each instrument at the end of a period. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PriceInstruments {

    private static final int MOST_NAMED = 1_000;

    @Inject
    private SeenMarks marks;

    /** An underlying in the currency of prices at an instant. */
    private record Place(String underlying, String currency, Instant at) {}

    /**
     * By symbol.
     *
     * @throws Refusal NO_PRICE, STALE_PRICE naming every instrument that nothing prices
     */
    Map<String, InstrumentPrice> at(MarkedPeriod marked, Collection<Instrument> instruments) {
        PriceInstrument rule = new PriceInstrument(marked.rules(), marked.at());
        Map<String, Mark> seen =
                marks.newestAt(instruments.stream().map(Instrument::symbol).toList(), marked.at());
        Map<Place, Optional<PriceInstrument.Index>> indexes = new HashMap<>();
        Map<String, InstrumentPrice> prices = new HashMap<>();
        List<Refusal.FieldError> unpriced = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Instrument instrument : instruments) {
            try {
                Optional<Mark> mark = Optional.ofNullable(seen.get(instrument.symbol()));
                prices.put(
                        instrument.symbol(),
                        rule.of(
                                instrument,
                                mark,
                                needsIndex(marked, instrument, mark)
                                        ? index(instrument, marked.at(), indexes)
                                        : Optional.empty()));
            } catch (Refusal refused) {
                refusals.add(refused);
                unpriced.add(new Refusal.FieldError(0, "instrument", instrument.symbol(), refused.said()));
            }
        }
        refuse(refusals, unpriced);
        return prices;
    }

    private static boolean needsIndex(MarkedPeriod marked, Instrument instrument, Optional<Mark> mark) {
        return instrument.isExpiredAt(marked.at().minusNanos(1))
                || mark.filter(seen ->
                                seen.isFreshAt(marked.at(), marked.rules().freshFor()))
                        .isEmpty();
    }

    private Optional<PriceInstrument.Index> index(
            Instrument instrument, Instant at, Map<Place, Optional<PriceInstrument.Index>> known) {
        Instant on =
                instrument.expiresAt().filter(expiry -> expiry.isBefore(at)).orElse(at);
        return known.computeIfAbsent(
                new Place(instrument.underlying(), IntoBook.codeOf(instrument), on),
                place -> marks.indexAt(place.underlying(), place.currency(), place.at()));
    }

    private static void refuse(List<Refusal> refusals, List<Refusal.FieldError> unpriced) {
        if (refusals.isEmpty()) {
            return;
        }
        Refusal first = refusals.getFirst();
        throw new Refusal(
                first.code(),
                refusals.size() == 1
                        ? first.said()
                        : MarktomarketSentence.SEVERAL_UNPRICED.with(refusals.size(), first.said()),
                unpriced.subList(0, Math.min(MOST_NAMED, unpriced.size())),
                unpriced.size());
    }
}
