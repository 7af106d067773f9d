package org.ballast.health.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.journal.domain.LedgerPosition;

/**
 * How a book stands at the end of a day, all on the snapshot of its balance sheet.
 *
 * @param measured every measure, in order
 * @param held digital assets at book and at their market, by symbol
 * @param position newest entry behind it; empty of empty books
 */
public record Health(
        String entity,
        String book,
        HealthInputs inputs,
        List<Measured> measured,
        List<HeldAtMarket> held,
        Insolvency insolvency,
        RulesInForce rules,
        Optional<LedgerPosition> position) {

    public Health {
        measured = List.copyOf(measured);
        held = List.copyOf(held);
    }

    public HealthFigures figures() {
        return inputs.figures();
    }

    public Measured of(Measure measure) {
        return measured.stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** What a measure is made of, with the accounts behind it. */
    public List<Input> inputs(Measure measure) {
        return Input.of(this, measure);
    }

    /** The ratios, without the amounts that covenants are about. */
    public List<Measured> ratios() {
        return measured.stream().filter(each -> each.measure().isRatio()).toList();
    }

    /** Covenants and limits that are in force, beside what is measured. */
    public List<Kept> kept() {
        return rules.bounds().stream()
                .map(rule -> new Kept(rule, of(rule.measure().orElseThrow())))
                .toList();
    }

    /** How many equal assets would be as concentrated as these; empty without any. */
    public Optional<BigDecimal> effectiveNumber() {
        return of(Measure.CONCENTRATION).value().map(Concentration::effectiveNumber);
    }

    public long count(Band band) {
        return ratios().stream().filter(each -> each.band() == band).count();
    }
}
