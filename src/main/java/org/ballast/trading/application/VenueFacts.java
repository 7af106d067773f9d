package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.QuotedMark;
import org.ballast.trading.domain.QuotedPosition;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.venues.VenueAccount;
import org.ballast.trading.domain.venues.VenueFormat;
import org.ballast.trading.domain.venues.VenuePosition;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;
import org.ballast.trading.persistence.Positions;

/** Compares what a venue's answer says with what is recorded, and keeps what is new. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VenueFacts {

    @Inject
    private Instruments instruments;

    @Inject
    private Positions positions;

    @Inject
    private Marks marks;

    @Inject
    private CheckPositions checkPositions;

    @Inject
    private ImportMarks importMarks;

    @Inject
    private KeepSnapshot keepSnapshot;

    /**
     * What of an answer is new.
     *
     * @param notInFile instruments of what is open here and not in the answer
     */
    record Facts(
            Optional<VenueSnapshot> snapshot,
            List<Positions.New> positions,
            List<Marks.New> marks,
            Set<String> notInFile) {

        /** Nothing of it. */
        Facts none() {
            return new Facts(Optional.empty(), List.of(), List.of(), notInFile);
        }

        int count() {
            return (snapshot.isPresent() ? 1 : 0) + positions.size() + marks.size();
        }
    }

    Facts of(
            TradingAccount account,
            VenueFormat format,
            Instant at,
            Optional<VenueAccount> said,
            List<VenuePosition> read,
            boolean correct,
            ImportErrors errors) {
        Optional<VenueSnapshot> snapshot = said.flatMap(each -> VenueSnapshot.of(each, account.unit(), errors))
                .filter(each -> keepSnapshot
                        .same(account, at, each.snapshot(), each.printed())
                        .isEmpty());
        Map<String, KnownInstrument> known =
                instruments.among(read.stream().map(VenuePosition::instrument).toList());
        Map<String, BigDecimal> here = open(account, at);
        List<QuotedPosition> quoted = new ArrayList<>();
        List<QuotedMark> seen = new ArrayList<>();
        for (VenuePosition each : read) {
            KnownInstrument instrument = known.get(each.instrument());
            if (instrument != null) {
                position(format, each, instrument.instrument(), here, at, errors)
                        .ifPresent(quoted::add);
                mark(format, each, at).ifPresent(seen::add);
            } else if (each.quantity().signum() != 0) {
                errors.add(
                        each.row(),
                        format.positionField("instrument").orElse(""),
                        each.instrument(),
                        TradingSentence.INSTRUMENT_UNKNOWN,
                        each.instrument());
            }
        }
        Set<String> missing = new TreeSet<>(read.isEmpty() ? Set.of() : here.keySet());
        read.forEach(each -> missing.remove(each.instrument()));
        return new Facts(
                snapshot,
                checkPositions.fresh(account, quoted, correct, errors),
                importMarks.fresh(seen, correct, errors),
                missing);
    }

    /** Contracts that are open here by instrument, short ones below zero. */
    private Map<String, BigDecimal> open(TradingAccount account, Instant at) {
        return positions.openOfAccount(account.id(), at).stream()
                .filter(each -> !each.instrument().isExpiredAt(at))
                .collect(Collectors.toMap(
                        each -> each.instrument().symbol(), AccountPosition::open, BigDecimal::add, TreeMap::new));
    }

    /** A position that is not known here; one that is must be as large as the venue says. */
    private static Optional<QuotedPosition> position(
            VenueFormat format,
            VenuePosition said,
            Instrument instrument,
            Map<String, BigDecimal> here,
            Instant at,
            ImportErrors errors) {
        BigDecimal ours = here.getOrDefault(said.instrument(), BigDecimal.ZERO);
        String field = format.positionField("quantity").orElse("");
        Optional<BigDecimal> contracts = contracts(format, said, instrument);
        if (contracts.isEmpty()) {
            errors.add(
                    said.row(),
                    field,
                    said.quantity().toPlainString(),
                    TradingSentence.NO_WHOLE_CONTRACTS,
                    instrument.contractSize());
            return Optional.empty();
        }
        BigDecimal theirs = contracts.get();
        if (theirs.compareTo(ours) == 0) {
            return Optional.empty();
        }
        if (ours.signum() != 0) {
            errors.add(
                    said.row(),
                    field,
                    said.quantity().toPlainString(),
                    TradingSentence.OTHER_THAN_HERE,
                    theirs,
                    said.instrument(),
                    ours);
            return Optional.empty();
        }
        Instant openedAt = said.openedAt().filter(opened -> !opened.isAfter(at)).orElse(at);
        return Optional.of(new QuotedPosition(
                said.row(),
                said.instrument(),
                theirs,
                said.entry(),
                Optional.empty(),
                openedAt,
                said.instrument() + " " + openedAt));
    }

    /** What the venue counts as contracts of the instrument, at most 18 decimals; empty where it is none. */
    private static Optional<BigDecimal> contracts(VenueFormat format, VenuePosition said, Instrument instrument) {
        if (format.counted() == VenueFormat.Counted.CONTRACTS) {
            return Optional.of(said.quantity());
        }
        BigDecimal contracts = said.quantity().divide(instrument.contractSize(), 18, RoundingMode.HALF_UP);
        return instrument.units(contracts).compareTo(said.quantity()) == 0
                ? Optional.of(contracts.signum() == 0 ? BigDecimal.ZERO : contracts.stripTrailingZeros())
                : Optional.empty();
    }

    private static Optional<QuotedMark> mark(VenueFormat format, VenuePosition said, Instant at) {
        boolean whole = said.mark().filter(mark -> mark.signum() >= 0).isPresent()
                && said.index().filter(index -> index.signum() > 0).isPresent();
        return whole
                ? Optional.of(new QuotedMark(
                        said.row(),
                        new Mark(
                                said.instrument(),
                                at,
                                said.mark().orElseThrow(),
                                said.index().orElseThrow(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                format.name())))
                : Optional.empty();
    }

    void keep(TradingAccount account, VenueFormat format, Instant at, Facts facts, FactSource source) {
        facts.snapshot()
                .ifPresent(
                        each -> keepSnapshot.keep(account, at, each.snapshot(), each.printed(), format.name(), source));
        if (!facts.positions().isEmpty()) {
            positions.add(facts.positions(), source);
        }
        if (!facts.marks().isEmpty()) {
            marks.add(facts.marks(), source);
        }
    }

    /** What a venue said of an account as a snapshot of it. */
    record VenueSnapshot(AccountSnapshot snapshot, SortedMap<String, BigDecimal> printed) {

        static Optional<VenueSnapshot> of(VenueAccount said, SettlementUnit unit, ImportErrors errors) {
            return SnapshotOfVenue.read(said, unit, errors).map(each -> new VenueSnapshot(each, said.printed()));
        }
    }
}
