package org.ballast.measurement.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.UnitOfAccount;

/**
 * The lines of an entry, gathered posting by posting: one line for each account and lot of each kind of event. Debits of the
 * whole come first, then the lots in their order, then credits of the whole; a disposal begins with its money and ends with
 * its result.
 */
final class EntryLines {

    /** What one line is about. */
    private record Place(AccountRole account, Optional<UnitOfAccount> unit) {}

    private final Map<PostingKind, Map<Place, Money>> debitsLessCredits = new LinkedHashMap<>();

    /** Posts what a lot's amounts change by. */
    EntryLines lot(MeasurementModel model, PostingKind kind, LotPosition lot, Amounts change) {
        Optional<UnitOfAccount> unit = Optional.of(UnitOfAccount.lot(lot.id(), lot.code()));
        post(model, kind, PostedAmount.REDUCTION, change.reduction(), unit);
        post(model, kind, PostedAmount.COST, change.cost(), unit);
        post(model, kind, PostedAmount.VALUE_CHANGE, change.valueChange(), unit);
        return this;
    }

    /** Posts all that a lot carries to the pool that it passes into, on the same accounts. */
    EntryLines passed(MeasurementModel model, LotPosition lot, LotPosition pool) {
        UnitOfAccount from = UnitOfAccount.lot(lot.id(), lot.code());
        UnitOfAccount into = UnitOfAccount.lot(pool.id(), pool.code());
        Money onAsset = lot.amounts().cost().plus(lot.amounts().valueChange());
        Map<Place, Money> passing =
                debitsLessCredits.computeIfAbsent(PostingKind.ACQUIRE, each -> new LinkedHashMap<>());
        AccountRole asset = PostingMatrix.assetAccount(model);
        passing.merge(new Place(asset, Optional.of(into)), onAsset, Money::plus);
        passing.merge(new Place(asset, Optional.of(from)), onAsset.negated(), Money::plus);
        Money reduction = lot.amounts().reduction();
        passing.merge(new Place(MeasurementRole.ACCUMULATED_IMPAIRMENT, Optional.of(from)), reduction, Money::plus);
        passing.merge(
                new Place(MeasurementRole.ACCUMULATED_IMPAIRMENT, Optional.of(into)), reduction.negated(), Money::plus);
        return this;
    }

    /** Posts an amount of the event as a whole. */
    EntryLines whole(MeasurementModel model, PostingKind kind, PostedAmount amount, Money money) {
        post(model, kind, amount, money, Optional.empty());
        return this;
    }

    List<JournalLine> lines() {
        List<JournalLine> lines = new ArrayList<>();
        debitsLessCredits.forEach((kind, places) -> places.entrySet().stream()
                .filter(each -> !each.getValue().isZero())
                .map(each -> line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(line -> order(kind, line)))
                .forEach(lines::add));
        return List.copyOf(lines);
    }

    private void post(
            MeasurementModel model, PostingKind kind, PostedAmount amount, Money money, Optional<UnitOfAccount> unit) {
        if (money.isZero()) {
            return;
        }
        PostingMatrix.Sign sign = money.isPositive() ? PostingMatrix.Sign.MORE : PostingMatrix.Sign.LESS;
        PostingMatrix.Row row = PostingMatrix.row(model, kind, amount, sign);
        Money size = money.isPositive() ? money : money.negated();
        Map<Place, Money> ofKind = debitsLessCredits.computeIfAbsent(kind, each -> new LinkedHashMap<>());
        ofKind.merge(place(row.debit(), unit), size, Money::plus);
        ofKind.merge(place(row.credit(), unit), size.negated(), Money::plus);
    }

    private static Place place(AccountRole role, Optional<UnitOfAccount> unit) {
        boolean ofLot = role instanceof MeasurementRole measured && measured.isKeptByLot();
        AccountRole account =
                PostingMatrix.result(role).map(PostingMatrix.Result::loss).orElse(role);
        return new Place(account, ofLot ? unit : Optional.empty());
    }

    private static JournalLine line(Place place, Money net) {
        Money none = Money.zero(net.currency());
        if (net.isPositive()) {
            return new JournalLine(place.account(), place.unit(), net, none);
        }
        AccountRole credited = PostingMatrix.result(place.account())
                .map(PostingMatrix.Result::gain)
                .orElse(place.account());
        return new JournalLine(credited, place.unit(), none, net.negated());
    }

    private static int order(PostingKind kind, JournalLine line) {
        if (line.unit().isPresent()) {
            return 1;
        }
        boolean first = kind == PostingKind.DISPOSE
                ? PostingMatrix.result(line.account()).isEmpty()
                : line.debit().isPositive();
        return first ? 0 : 2;
    }
}
