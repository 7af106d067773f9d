package org.ballast.trading.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.QuotedPosition;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.venues.VenueFormat;
import org.ballast.trading.domain.venues.VenuePosition;

/**
 * Compares the positions of one answer with what is open here at its instant. Where a venue holds both sides of an instrument
 * apart, each side is compared by itself; else what both come to.
 */
final class ComparedPositions {

    private static final int CONTRACT_DECIMALS = 18;

    private final VenueFormat format;
    private final Instant at;
    private final ImportErrors errors;
    private final Map<String, List<AccountPosition>> open;
    private final Set<String> openedLater;
    private final List<QuotedPosition> fresh = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> openingUnknown = new TreeSet<>();
    private final Set<String> entryIndexUnknown = new TreeSet<>();

    /**
     * @param open what is open here at the instant
     * @param openedLater instruments of positions that were opened here after it
     */
    ComparedPositions(
            VenueFormat format, Instant at, List<AccountPosition> open, Set<String> openedLater, ImportErrors errors) {
        this.format = format;
        this.at = at;
        this.open = open.stream()
                .collect(Collectors.groupingBy(each -> each.instrument().symbol()));
        this.openedLater = openedLater;
        this.errors = errors;
    }

    /** An instrument, and its side where the venue holds both apart. */
    private record Held(String instrument, Optional<PositionSide> side) {

        static Held of(VenuePosition said) {
            return new Held(said.instrument(), said.side());
        }

        boolean holds(AccountPosition position) {
            return side.filter(each -> each != position.side()).isEmpty();
        }
    }

    private record Counted(VenuePosition said, BigDecimal contracts) {}

    /** Compares all of an answer, whose instruments are known or refused elsewhere; gives what is new. */
    List<QuotedPosition> compare(List<VenuePosition> read, Map<String, KnownInstrument> known) {
        Set<String> apart = read.stream()
                .filter(each -> each.side().isPresent())
                .map(VenuePosition::instrument)
                .collect(Collectors.toSet());
        Map<Held, List<VenuePosition>> rows = new LinkedHashMap<>();
        for (VenuePosition each : read) {
            boolean emptySum =
                    each.side().isEmpty() && each.quantity().signum() == 0 && apart.contains(each.instrument());
            if (!emptySum) {
                rows.computeIfAbsent(Held.of(each), held -> new ArrayList<>()).add(each);
            }
        }
        rows.forEach((held, said) -> Optional.ofNullable(known.get(held.instrument()))
                .ifPresent(instrument -> compare(held, said, instrument.instrument())));
        return List.copyOf(fresh);
    }

    /** Instruments of what is open here and not in the answer. */
    Set<String> missing(List<VenuePosition> read) {
        Set<Held> said = read.stream().map(Held::of).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        open.forEach((symbol, positions) -> positions.stream()
                .filter(each -> !said.contains(new Held(symbol, Optional.of(each.side())))
                        && !said.contains(new Held(symbol, Optional.empty())))
                .forEach(each -> missing.add(symbol)));
        return missing;
    }

    /** Instruments of new positions whose opening the venue does not say. */
    Set<String> openingUnknown() {
        return openingUnknown;
    }

    /** Instruments of new positions whose price of the underlying at entry is needed and not said. */
    Set<String> entryIndexUnknown() {
        return entryIndexUnknown;
    }

    private void compare(Held held, List<VenuePosition> said, Instrument instrument) {
        List<Counted> counted = new ArrayList<>();
        for (VenuePosition each : said) {
            Optional<BigDecimal> contracts = contracts(each, instrument);
            if (contracts.isEmpty()) {
                refuse(each, TradingSentence.NO_WHOLE_CONTRACTS, instrument.contractSize());
                return;
            }
            counted.add(new Counted(each, contracts.get()));
        }
        BigDecimal theirs = counted.stream().map(Counted::contracts).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ours = open.getOrDefault(held.instrument(), List.of()).stream()
                .filter(held::holds)
                .map(AccountPosition::open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (theirs.compareTo(ours) == 0) {
            return;
        }
        if (ours.signum() != 0) {
            refuse(said.getFirst(), TradingSentence.OTHER_THAN_HERE, theirs, held.instrument(), ours);
        } else if (openedLater.contains(held.instrument())) {
            refuse(said.getFirst(), TradingSentence.OPENED_LATER, held.instrument(), at);
        } else {
            counted.stream().filter(each -> each.contracts().signum() != 0).forEach(each -> add(each, instrument));
        }
    }

    private void refuse(VenuePosition said, TradingSentence sentence, Object... arguments) {
        errors.add(
                said.row(),
                format.positionField("quantity").orElse(""),
                said.quantity().toPlainString(),
                sentence,
                arguments);
    }

    private void add(Counted counted, Instrument instrument) {
        VenuePosition said = counted.said();
        Optional<Instant> opened = said.openedAt().filter(each -> !each.isAfter(at));
        if (opened.isEmpty()) {
            openingUnknown.add(said.instrument());
        }
        boolean needsIndex = instrument.isOption() && instrument.style() == FuturesStyle.INVERSE;
        Optional<BigDecimal> index = needsIndex ? said.entryIndex() : Optional.empty();
        if (needsIndex && index.isEmpty()) {
            entryIndexUnknown.add(said.instrument());
        }
        fresh.add(new QuotedPosition(
                said.row(),
                said.instrument(),
                counted.contracts(),
                said.entry(),
                index,
                opened.orElse(at),
                reference(counted, opened.orElse(at))));
    }

    /** Its instrument, its side where both are held apart, and its opening, as in files; counted where the answer holds several of them. */
    private String reference(Counted counted, Instant openedAt) {
        String side = counted.said().side().map(each -> " " + each).orElse("");
        String name = counted.said().instrument() + side + " " + openedAt;
        String reference = name;
        for (int number = 2; !references.add(reference); number++) {
            reference = name + " " + number;
        }
        return reference;
    }

    /** What the venue counts as contracts of the instrument, at most 18 decimals; empty where it is none. */
    private Optional<BigDecimal> contracts(VenuePosition said, Instrument instrument) {
        if (format.counted() == VenueFormat.Counted.CONTRACTS) {
            return Optional.of(said.quantity());
        }
        BigDecimal contracts =
                said.quantity().divide(instrument.contractSize(), CONTRACT_DECIMALS, RoundingMode.HALF_UP);
        return instrument.units(contracts).compareTo(said.quantity()) == 0
                ? Optional.of(contracts.signum() == 0 ? BigDecimal.ZERO : contracts.stripTrailingZeros())
                : Optional.empty();
    }
}
