package org.ballast.writedowns.domain;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestedHours;

/**
 * The measurement of all lots of one asset in one period: what proposals are made of, one of each kind.
 *
 * @param hours at the ends of the period, and without a trade
 * @param inUse the memo of value in use that was compared with the market
 * @param tests by acquisition and lot code, each lot's segments in order
 * @param evidence everything that the measurements depend on and found
 */
public record AssetMeasurement(
        Asset asset,
        AccountingPolicy policy,
        TestedHours hours,
        Optional<ValueInUseMemo> inUse,
        List<Measured> tests,
        Evidence evidence)
        implements AssetResult {

    public AssetMeasurement {
        tests = List.copyOf(tests);
    }

    /** SHA-256, hex, of the evidence. */
    public String evidenceHash() {
        return evidence.hash();
    }

    /** What changed something, whatever its kind. */
    public List<Measured> changes() {
        return tests.stream()
                .filter(test -> test.kind() != MeasurementKind.NONE)
                .toList();
    }

    /** What changed something in that way: the lines of the proposal of that kind. */
    public List<Measured> changes(MeasurementKind kind) {
        return tests.stream().filter(test -> test.kind() == kind).toList();
    }

    /** The kinds of proposals that come of it. */
    public Set<MeasurementKind> kinds() {
        Set<MeasurementKind> kinds = EnumSet.noneOf(MeasurementKind.class);
        changes().forEach(test -> kinds.add(test.kind()));
        return kinds;
    }

    /** What the carrying amounts change by in one way, below zero where they fall; lots are never netted across kinds. */
    public Money carryingChange(MeasurementKind kind, Currency currency) {
        return Money.sum(changes(kind).stream().map(Measured::carryingChange).toList(), currency);
    }

    /** What is income of the period, below zero an expense. */
    public Money inIncome(Currency currency) {
        return Money.sum(changes().stream().map(Measured::inIncome).toList(), currency);
    }

    /** Sum of the impairment losses. */
    public Money loss(Currency currency) {
        return carryingChange(MeasurementKind.LOSS, currency).negated();
    }
}
