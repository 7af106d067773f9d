package org.ballast.venuecash.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.trading.domain.CashMovementKind;
import org.ballast.trading.domain.TradingAccount;

/**
 * The cash of an account up to the end of a period, as its venue tells it and as the books have it. What is to be posted is
 * what they lack, so that a movement that is corrected, withdrawn or told late is made up for, and the same facts again post nothing.
 *
 * @param movements in force, in the order of their time
 * @param brought collateral that stands in the book already
 * @param marked what mark-to-market posted to the deposits at venues: premiums, closes and expiries
 * @param posted by earlier cases of this kind
 * @param isSettled whether nothing is open that a venue may have settled before it is closed, and all marks are posted: then a
 *     result that the venue settled beyond what was marked comes from nothing that is recorded
 */
public record AccountCash(
        TradingAccount account,
        Currency currency,
        List<ValuedMovement> movements,
        List<BroughtCash> brought,
        Money marked,
        CashParts posted,
        boolean isSettled) {

    private static final Set<CashMovementKind> RESULTS =
            Set.of(CashMovementKind.REALISED, CashMovementKind.SETTLEMENT, CashMovementKind.PREMIUM);

    private static final Set<CashMovementKind> BANKED = Set.of(CashMovementKind.DEPOSIT, CashMovementKind.WITHDRAWAL);

    /** What is posted at the index of a coin, beside which the coin itself moves. */
    private static final Set<CashMovementKind> AT_INDEX = Set.of(
            CashMovementKind.FEE,
            CashMovementKind.FUNDING,
            CashMovementKind.REALISED,
            CashMovementKind.SETTLEMENT,
            CashMovementKind.PREMIUM);

    public AccountCash {
        movements = List.copyOf(movements);
        brought = List.copyOf(brought);
    }

    /** The same where something is open, or marks are to be posted. */
    public AccountCash unsettled() {
        return new AccountCash(account, currency, movements, brought, marked, posted, false);
    }

    /** Whether the venue told of any result at all: of one that it did not tell nobody knows what was paid. */
    public boolean tellsResults() {
        return movements.stream()
                .anyMatch(each -> RESULTS.contains(each.movement().kind()));
    }

    /** Whether the account is kept in a coin: what is deposited are lots then, and they are in the books as such. */
    public boolean isInCoin() {
        return CashUnit.currency(account).isEmpty();
    }

    /** What should stand in the book of these movements beside what mark-to-market and margin calls post. */
    public CashParts wanted() {
        Map<CashPart, Money> parts = new EnumMap<>(CashPart.class);
        if (!isInCoin()) {
            parts.put(CashPart.BANK, sum(BANKED).minus(total(seen())));
        }
        parts.put(CashPart.FEES, sum(Set.of(CashMovementKind.FEE)));
        parts.put(CashPart.FUNDING, sum(Set.of(CashMovementKind.FUNDING)));
        parts.put(CashPart.UNCOVERED, isSettled ? uncovered() : posted.of(CashPart.UNCOVERED));
        return new CashParts(currency, parts);
    }

    /** Silence of the venue is neither a gain nor a loss. */
    private Money uncovered() {
        return tellsResults() ? settledByVenue().minus(marked) : Money.zero(currency);
    }

    /** What is to be posted. */
    public CashParts missing() {
        return wanted().minus(posted);
    }

    /** Results, settlements and premiums as the venue paid them. */
    public Money settledByVenue() {
        return sum(RESULTS);
    }

    /** What none of the kinds names: nobody posts it but people, by a journal. */
    public Money other() {
        return sum(Set.of(CashMovementKind.OTHER));
    }

    /** Of a coin: what was deposited less what was withdrawn, as lots of the holdings. */
    public Money lots() {
        return isInCoin() ? sum(BANKED) : Money.zero(currency);
    }

    /**
     * The coins that moved otherwise than as lots, from a day on; empty of an account that is kept in a currency.
     *
     * @param from first day
     */
    public Optional<CoinsMoved> coins(LocalDate from) {
        if (!isInCoin()) {
            return Optional.empty();
        }
        List<ValuedMovement> moved = movements.stream()
                .filter(each -> !each.on().isBefore(from))
                .filter(each -> AT_INDEX.contains(each.movement().kind()))
                .toList();
        List<ValuedMovement> went = moved.stream()
                .filter(each -> each.movement().amount().signum() < 0)
                .toList();
        List<ValuedMovement> came = moved.stream()
                .filter(each -> each.movement().amount().signum() > 0)
                .toList();
        return Optional.of(new CoinsMoved(
                account.unit().code(),
                units(went).negate(),
                total(went.stream().map(ValuedMovement::value).toList()).negated(),
                units(came),
                total(came.stream().map(ValuedMovement::value).toList())));
    }

    /** The same from the first day of the book on. */
    public Optional<CoinsMoved> coins() {
        return coins(LocalDate.MIN);
    }

    private static BigDecimal units(List<ValuedMovement> moved) {
        return moved.stream().map(each -> each.movement().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the ledger holds of this account at venues. */
    public Money inLedger() {
        return Money.sum(brought.stream().map(BroughtCash::booked).toList(), currency)
                .plus(marked)
                .plus(posted.total());
    }

    /** Collateral that was posted and that no deposit of the venue shows. */
    public Money unseen() {
        Money all = Money.sum(brought.stream().map(BroughtCash::booked).toList(), currency);
        return all.minus(
                total(pairs().keySet().stream().map(BroughtCash::booked).toList()));
    }

    private List<Money> seen() {
        return pairs().values().stream().map(ValuedMovement::value).toList();
    }

    private Money total(List<Money> some) {
        return Money.sum(some, currency);
    }

    /** Each payment with the first deposit that shows it; none shows two. */
    private Map<BroughtCash, ValuedMovement> pairs() {
        List<ValuedMovement> deposits = new ArrayList<>(movements.stream()
                .filter(each -> each.movement().kind() == CashMovementKind.DEPOSIT)
                .toList());
        Map<BroughtCash, ValuedMovement> pairs = new LinkedHashMap<>();
        for (BroughtCash payment : brought) {
            deposits.stream().filter(payment::isSeenAs).findFirst().ifPresent(deposit -> {
                pairs.put(payment, deposit);
                deposits.remove(deposit);
            });
        }
        return pairs;
    }

    private Money sum(Set<CashMovementKind> kinds) {
        return total(movements.stream()
                .filter(each -> kinds.contains(each.movement().kind()))
                .map(ValuedMovement::value)
                .toList());
    }
}
