package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.application.ReadHealth;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.RuleKind;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.margin.application.ReadLadder;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.domain.StressView;
import org.ballast.stress.domain.StressView.Basis;
import org.ballast.stress.domain.StressedBook;
import org.ballast.stress.domain.StressedHealth;
import org.ballast.stress.domain.Tripwire;
import org.ballast.stress.persistence.Scenarios;

/** What falls of the market leave of a company, and what gives way first. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadStress {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadStressedBook readStressedBook;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReadLadder readLadder;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private Scenarios scenarios;

    @Inject
    private ScenarioFalls scenarioFalls;

    @Inject
    private Clock clock;

    /**
     * How stress is asked for.
     *
     * @param hedged whether open positions count
     * @param pending whether what proposals wait to write down counts as written down
     * @param falls of the ladder
     */
    public record Asked(boolean hedged, boolean pending, List<BigDecimal> falls) {

        public static final Asked USUAL = new Asked(true, false, LadderStep.USUAL_FALLS);

        public Asked {
            falls = List.copyOf(falls);
        }
    }

    /**
     * What a scenario that is kept leaves.
     *
     * @param withoutBeta assets that fall as the leading one does, as their beta is not known
     */
    public record OfScenario(StressScenario scenario, LadderStep step, List<String> withoutBeta) {

        public OfScenario {
            withoutBeta = List.copyOf(withoutBeta);
        }
    }

    /**
     * The stress of one book.
     *
     * @param wires what gives way, the first at the front
     * @param left positions that could not be counted
     * @param stale assets that fall from a close which is too old, by symbol
     * @param position newest entry behind it; empty of empty books
     */
    public record Stress(
            ReportingEntity entity,
            LocalDate asOf,
            Asked asked,
            StressedBook book,
            List<Tripwire> wires,
            List<LadderStep> steps,
            List<OfScenario> scenarios,
            List<LeftOut> left,
            List<String> stale,
            Optional<LedgerPosition> position) {

        public Stress {
            wires = List.copyOf(wires);
            steps = List.copyOf(steps);
            scenarios = List.copyOf(scenarios);
            left = List.copyOf(left);
            stale = List.copyOf(stale);
        }

        /** What gives way first; empty where no fall makes anything give way. */
        public Optional<Tripwire> first() {
            return wires.stream().filter(wire -> wire.fall().isPresent()).findFirst();
        }

        /** Whether everything is known of which it could be the first. */
        public boolean isWhole() {
            return wires.stream().allMatch(Tripwire::known);
        }
    }

    /**
     * @param entity seen through a book
     */
    public Stress of(ReportingEntity entity, LocalDate asOf, Asked asked) {
        currentUser.requireSignedIn();
        Health health = readHealth.of(entity, asOf);
        ReadStressedBook.Found found = readStressedBook.of(entity, asOf, health.figures(), asked.pending());
        StressedBook book = found.book();
        List<Tripwire> wires = new ArrayList<>();
        wires.add(equity(book, Basis.BOOK, asked.hedged()));
        wires.add(equity(book, Basis.FAIR_VALUE, asked.hedged()));
        wires.addAll(covenants(new StressedHealth(health, book, asked.hedged()), health, book));
        wires.addAll(calls(entity, asOf));
        readLoans.of(entity, asOf).stream()
                .filter(loan -> loan.terms().owed().isPositive())
                .map(Tripwire::of)
                .forEach(wires::add);
        return new Stress(
                entity,
                asOf,
                asked,
                book,
                wires.stream().sorted(Tripwire.FIRST_COMES_FIRST).toList(),
                asked.falls().stream()
                        .map(fall -> LadderStep.of(book, Falls.ofAll(fall), asked.hedged()))
                        .toList(),
                kept(entity, asOf, book, asked.hedged()),
                found.left(),
                found.stale(),
                health.position());
    }

    private List<OfScenario> kept(ReportingEntity entity, LocalDate asOf, StressedBook book, boolean hedged) {
        return scenarios.of(entity.id()).stream()
                .map(scenario -> kept(scenario, scenarioFalls.of(entity, asOf, book, scenario), book, hedged))
                .toList();
    }

    private static OfScenario kept(
            StressScenario scenario, ScenarioFalls.Found found, StressedBook book, boolean hedged) {
        return new OfScenario(scenario, LadderStep.of(book, found.falls(), hedged), found.withoutBeta());
    }

    private static Tripwire equity(StressedBook book, Basis basis, boolean hedged) {
        return Tripwire.of(
                basis == Basis.BOOK ? Tripwire.Kind.EQUITY_AT_BOOK : Tripwire.Kind.EQUITY_AT_FAIR_VALUE,
                "",
                book.fallToZeroEquity(new StressView(basis, hedged, false)),
                book,
                true);
    }

    /** Of what is not measured nobody knows whether a fall breaks it. */
    private static List<Tripwire> covenants(StressedHealth stressed, Health health, StressedBook book) {
        return health.rules().bounds().stream()
                .map(rule -> Tripwire.of(
                        rule.kind() == RuleKind.COVENANT ? Tripwire.Kind.COVENANT : Tripwire.Kind.LIMIT,
                        rule.name(),
                        stressed.fallTo(rule),
                        book,
                        health.of(rule.measure().orElseThrow()).standing() != Measured.Standing.NOT_AVAILABLE))
                .toList();
    }

    /** Of an account of which its venue has said nothing no call is known. */
    private List<Tripwire> calls(ReportingEntity entity, LocalDate asOf) {
        ReadLadder.Ladder ladder =
                readLadder.of(entity.code(), Optional.of(at(entity, asOf)), List.of(BigDecimal.ZERO));
        return Stream.concat(
                        ladder.first().stream()
                                .map(account -> new Tripwire(
                                        Tripwire.Kind.MARGIN_CALL,
                                        account.now().account().account().code(),
                                        account.fall(),
                                        account.isKnown())),
                        ladder.silent().stream()
                                .map(account -> new Tripwire(
                                        Tripwire.Kind.MARGIN_CALL, account.code(), Optional.empty(), false)))
                .toList();
    }

    /** The end of the day, and no later than now. */
    private Instant at(ReportingEntity entity, LocalDate asOf) {
        Instant end = entity.startOf(asOf.plusDays(1));
        Instant now = clock.instant();
        return end.isBefore(now) ? end : now;
    }
}
