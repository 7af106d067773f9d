package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.AccountSnapshot;
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
    private KeepPositions keepPositions;

    @Inject
    private KeepSnapshot keepSnapshot;

    /**
     * What of an answer is new.
     *
     * @param notInFile instruments of what is open here and not in the answer
     * @param openingUnknown instruments of new positions that stand as opened at the instant of the answer
     * @param entryIndexUnknown instruments of new positions whose price of the underlying at entry is needed and not said
     */
    record Facts(
            Optional<VenueSnapshot> snapshot,
            List<Positions.New> positions,
            List<Marks.New> marks,
            Set<String> notInFile,
            Set<String> openingUnknown,
            Set<String> entryIndexUnknown) {

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
        unknown(format, read, known, errors);
        ComparedPositions compared =
                new ComparedPositions(format, at, open(account, at), positions.openedAfter(account.id(), at), errors);
        List<QuotedPosition> quoted = compared.compare(read, known);
        boolean saysNoPositions = read.isEmpty() && (said.isPresent() || !format.readsPositions());
        return new Facts(
                snapshot,
                checkPositions.fresh(account, quoted, correct, errors),
                importMarks.fresh(marks(format, read, known, at, errors), correct, errors),
                saysNoPositions ? Set.of() : compared.missing(read),
                compared.openingUnknown(),
                compared.entryIndexUnknown());
    }

    private static void unknown(
            VenueFormat format, List<VenuePosition> read, Map<String, KnownInstrument> known, ImportErrors errors) {
        read.stream()
                .filter(each -> each.quantity().signum() != 0 && !known.containsKey(each.instrument()))
                .forEach(each -> errors.add(
                        each.row(),
                        format.positionField("instrument").orElse(""),
                        each.instrument(),
                        TradingSentence.INSTRUMENT_UNKNOWN,
                        each.instrument()));
    }

    private List<AccountPosition> open(TradingAccount account, Instant at) {
        return positions.openOfAccount(account.id(), at).stream()
                .filter(each -> !each.instrument().isExpiredAt(at))
                .toList();
    }

    /** One mark of each instrument; two that differ are refused. */
    private static List<QuotedMark> marks(
            VenueFormat format,
            List<VenuePosition> read,
            Map<String, KnownInstrument> known,
            Instant at,
            ImportErrors errors) {
        Map<String, QuotedMark> seen = new LinkedHashMap<>();
        for (VenuePosition each : read) {
            Optional<QuotedMark> mark =
                    known.containsKey(each.instrument()) ? mark(format, each, at) : Optional.empty();
            mark.ifPresent(one -> {
                QuotedMark first = seen.getOrDefault(each.instrument(), one);
                seen.put(each.instrument(), first);
                if (!one.saysTheSameAs(first.mark())) {
                    errors.add(
                            each.row(),
                            format.positionField("markPrice").orElse(""),
                            one.mark().mark().toPlainString(),
                            TradingSentence.MARK_TWICE,
                            each.instrument(),
                            first.line());
                }
            });
        }
        return List.copyOf(seen.values());
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
        keepPositions.keep(facts.positions(), source);
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
