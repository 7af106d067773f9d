package org.ballast.health.domain;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.health.domain.HealthFigures.OnAccount;

/**
 * One of the amounts that a measure is made of.
 *
 * @param name of a {@link Figure}, {@link #LIQUID}, {@link #WITHDRAWALS}, or {@link #ASSET} and a symbol
 * @param accounts that make it; none of what no account makes
 */
public record Input(String name, Money amount, List<OnAccount> accounts) {

    public static final String LIQUID = "LIQUID_30_DAYS";
    public static final String WITHDRAWALS = "WITHDRAWALS_30_DAYS";

    /** Stands before the symbol of an asset. */
    public static final String ASSET = "ASSET:";

    public Input {
        accounts = List.copyOf(accounts);
    }

    /** Symbol of the asset that it is; empty of anything else. */
    public String asset() {
        return name.startsWith(ASSET) ? name.substring(ASSET.length()) : "";
    }

    static List<Input> of(Health health, Measure measure) {
        List<Input> inputs = new ArrayList<>();
        for (Figure figure : measure.figures()) {
            inputs.add(new Input(
                    figure.name(), health.figures().of(figure), health.figures().accounts(figure)));
        }
        switch (measure) {
            case WITHDRAWAL_COVERAGE -> {
                inputs.add(new Input(LIQUID, health.inputs().liquid(), List.of()));
                inputs.add(new Input(WITHDRAWALS, health.inputs().withdrawals(), List.of()));
            }
            case LIQUID_VIEW, LIQUID_AMOUNT ->
                inputs.add(new Input(LIQUID, health.inputs().liquid(), List.of()));
            case CONCENTRATION ->
                health.held()
                        .forEach(asset -> inputs.add(new Input(ASSET + asset.asset(), asset.carrying(), List.of())));
            default -> {
                // Its figures are all that it is made of
            }
        }
        return inputs;
    }
}
