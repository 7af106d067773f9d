package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;

/**
 * The disclosure of derivatives at fair value through profit or loss (IFRS 7.8, 7.20, 13.93; ASC 815-10-50, 820-10-50;
 * accounting.md §7.2): positions by instrument with notional, fair value and level, gains and losses of the period, and
 * the money given as collateral.
 *
 * @param from first day of the period
 * @param to the day after the last; the header's date is the last
 * @param gainCaption the income statement line that holds the gains
 * @param lossCaption the one that holds the losses
 * @param holdings by account and instrument
 * @param ledgerValue assets less liabilities on the accounts of derivatives at the last day
 * @param collateral money at venues at the last day
 */
public record DerivativesDisclosure(
        StatementHeader header,
        LocalDate from,
        LocalDate to,
        String gainCaption,
        String lossCaption,
        List<DerivativeHolding> holdings,
        Money ledgerValue,
        Money collateral,
        List<SignOff> signOffs)
        implements Disclosure {

    /** What addresses and files call it. */
    public static final String KIND = "derivatives-disclosure";

    public DerivativesDisclosure {
        holdings = holdings.stream().filter(DerivativeHolding::matters).toList();
        signOffs = List.copyOf(signOffs);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isEmpty() {
        return holdings.isEmpty();
    }

    public Money assets() {
        return total(DerivativeHolding::asset);
    }

    /** Without a sign. */
    public Money liabilities() {
        return total(DerivativeHolding::liability);
    }

    public Money gains() {
        return total(DerivativeHolding::gains);
    }

    /** Without a sign. */
    public Money losses() {
        return total(DerivativeHolding::losses);
    }

    /** Assets less liabilities of one level of the fair value hierarchy. */
    public Money ofLevel(int level) {
        return Money.sum(
                holdings.stream()
                        .filter(holding -> holding.level() == level)
                        .map(holding -> holding.asset().minus(holding.liability()))
                        .toList(),
                header.currency());
    }

    /** What stands on the accounts beside the measured positions, as journals that people entered; usually nothing. */
    public Money beside() {
        return ledgerValue.minus(assets()).plus(liabilities());
    }

    private Money total(Function<DerivativeHolding, Money> part) {
        return Money.sum(holdings.stream().map(part).toList(), header.currency());
    }
}
