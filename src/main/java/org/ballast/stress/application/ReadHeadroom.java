package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.journal.application.Ledger;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.statements.application.PrepareProForma;
import org.ballast.statements.domain.ProForma;
import org.ballast.stress.domain.AssetHeadroom;
import org.ballast.stress.domain.HeadroomBoard;
import org.ballast.stress.persistence.LotCodes;

/** How far books are from their next write-downs, and what a fall would do to them. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadHeadroom {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadStressedBook readStressedBook;

    @Inject
    private PrepareProForma prepareProForma;

    @Inject
    private Ledger ledger;

    @Inject
    private LotCodes lotCodes;

    /**
     * The board of one book.
     *
     * @param period the quarter of the book up to the day: its lows are what is certain
     * @param stale assets that fall from a close which is too old, by symbol
     */
    public record OfBook(
            ReportingEntity entity, LocalDate asOf, TestPeriod period, HeadroomBoard board, List<String> stale) {

        public OfBook {
            stale = List.copyOf(stale);
        }
    }

    /**
     * @param entity seen through a book
     * @param fall a part of every price, from 0 to less than 1
     */
    public OfBook of(ReportingEntity entity, LocalDate asOf, BigDecimal fall) {
        currentUser.requireSignedIn();
        ReadStressedBook.Found found = readStressedBook.of(entity, asOf);
        return new OfBook(entity, asOf, found.period(), HeadroomBoard.of(found.book(), fall), found.stale());
    }

    /** The same fall in every book of the entity that takes the day, the primary one first. */
    public List<OfBook> inEveryBook(ReportingEntity entity, LocalDate asOf, BigDecimal fall) {
        currentUser.requireSignedIn();
        return entities.inEveryBook(entity).stream()
                .filter(book -> !book.book().openedOn().isAfter(asOf))
                .map(book -> of(book, asOf, fall))
                .toList();
    }

    /**
     * A lot with something left to lose.
     *
     * @param place in the order of nearness, from 0
     * @param writtenDown at the fall, what is certain included
     */
    public record NearLot(int place, LotCodes.Known known, FallingLots.Near near, Money writtenDown) {}

    /**
     * Lots of one asset, those that a fall meets first at the front.
     *
     * @param from place of the first one
     */
    public List<NearLot> nearest(OfBook found, String asset, int from, int limit) {
        currentUser.requireSignedIn();
        Optional<FallingLots> lots = found.board().assets().stream()
                .filter(each -> each.asset().asset().equals(asset))
                .findFirst()
                .flatMap(each -> each.asset().lots());
        return lots.map(all ->
                        named(all, all.nearest(from, limit), from, found.board().fall()))
                .orElse(List.of());
    }

    private List<NearLot> named(FallingLots all, List<FallingLots.Near> some, int from, BigDecimal fall) {
        UnitPrice price = all.market().after(fall);
        Map<Long, LotCodes.Known> codes =
                lotCodes.of(some.stream().map(near -> near.lot().id()).toList());
        List<NearLot> lots = new ArrayList<>();
        for (FallingLots.Near near : some) {
            LotCodes.Known known = Objects.requireNonNull(codes.get(near.lot().id()));
            lots.add(new NearLot(from + lots.size(), known, near, near.lot().writtenDownAt(price, all.market())));
        }
        return lots;
    }

    /** The statements of the book as they are and as they would be after the fall. */
    public ProForma statements(OfBook found) {
        currentUser.requireSignedIn();
        EntryOfFall entry = new EntryOfFall(
                ledger.chart(found.entity().book().id()),
                Money.zero(found.entity().functionalCurrency()));
        for (AssetHeadroom asset : found.board().assets()) {
            asset.asset().market().ifPresent(market -> entry.add(market.model(), asset.atFall()));
        }
        return prepareProForma.with(found.entity(), List.of(entry.on(found.asOf())));
    }
}
