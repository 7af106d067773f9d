package org.ballast.venuecash.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.JournalLine;
import org.ballast.marktomarket.domain.DerivativeRole;

/** Cash of an account by what it is posted against, as the account sees it: what came is above zero. All in one currency. */
public final class CashParts {

    private final Currency currency;
    private final Map<CashPart, Money> amounts = new EnumMap<>(CashPart.class);

    /** Parts that are not named are zero. */
    public CashParts(Currency currency, Map<CashPart, Money> some) {
        this.currency = currency;
        for (CashPart part : CashPart.values()) {
            amounts.put(part, some.getOrDefault(part, Money.zero(currency)));
        }
    }

    public static CashParts none(Currency currency) {
        return new CashParts(currency, Map.of());
    }

    public Money of(CashPart part) {
        return Objects.requireNonNull(amounts.get(part));
    }

    public Currency currency() {
        return currency;
    }

    public CashParts minus(CashParts other) {
        Map<CashPart, Money> less = new EnumMap<>(CashPart.class);
        amounts.forEach((part, amount) -> less.put(part, amount.minus(other.of(part))));
        return new CashParts(currency, less);
    }

    /** What the money at the venue moves by. */
    public Money total() {
        return Money.sum(amounts.values(), currency);
    }

    /** What a case weighs: all parts, each without a sign. */
    public Money size() {
        return Money.sum(
                amounts.values().stream()
                        .map(each -> each.isNegative() ? each.negated() : each)
                        .toList(),
                currency);
    }

    public boolean isNothing() {
        return amounts.values().stream().allMatch(Money::isZero);
    }

    /** Two lines for each part that is something. */
    public List<JournalLine> lines() {
        List<JournalLine> lines = new ArrayList<>();
        amounts.forEach((part, amount) -> {
            if (amount.isPositive()) {
                lines.add(JournalLine.debit(DerivativeRole.MARGIN_DEPOSITS, amount));
                lines.add(JournalLine.credit(part.against(true), amount));
            } else if (amount.isNegative()) {
                lines.add(JournalLine.debit(part.against(false), amount.negated()));
                lines.add(JournalLine.credit(DerivativeRole.MARGIN_DEPOSITS, amount.negated()));
            }
        });
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CashParts parts && amounts.equals(parts.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}
