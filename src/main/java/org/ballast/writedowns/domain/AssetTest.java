package org.ballast.writedowns.domain;

import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.TestedHours;

/**
 * The test of all lots of one asset in one period: what a proposal is made of.
 *
 * @param hours at the ends of the period, and without a trade
 * @param tests by acquisition and lot code, each lot's segments in order
 * @param evidenceHash SHA-256, hex, of everything that the tests depend on and found
 */
public record AssetTest(
        Asset asset, AccountingPolicy policy, TestedHours hours, List<TestFigures> tests, String evidenceHash)
        implements AssetResult {

    public AssetTest {
        tests = List.copyOf(tests);
    }

    /** The tests that found a loss: the lines of the proposal. */
    public List<TestFigures> losses() {
        return tests.stream().filter(test -> test.loss().isPositive()).toList();
    }

    /** Sum of the losses; lots are never netted. */
    public Money loss(Currency currency) {
        return Money.sum(losses().stream().map(TestFigures::loss).toList(), currency);
    }
}
