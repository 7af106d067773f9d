package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.audit.domain.CanonicalNames;
import org.ballast.trading.domain.AccountPosition;

/**
 * The evidence of an account's measurement as canonical JSON and its SHA-256 (accounting.md §4.2): each position with what
 * happened to it, the mark, the model beside it, its value and what the books said before. The same facts give the same hash,
 * whoever computes it and when.
 */
public final class MarkEvidence {

    private static final CanonicalNames OF_POSITION = CanonicalNames.of(
            "closings",
            "contractSize",
            "entryIndex",
            "entryPrice",
            "fairValue",
            "instrument",
            "movements",
            "open",
            "openedAt",
            "position",
            "posted",
            "price",
            "quantity",
            "settlement",
            "style",
            "wanted");
    private static final CanonicalNames OF_PRICE =
            CanonicalNames.of("basis", "index", "level", "mark", "model", "price", "seenAt", "tolerated");
    private static final CanonicalNames OF_AMOUNTS = CanonicalNames.of("premium", "result", "settled");

    private final MarkedPeriod marked;
    private final MarkedAccount account;
    private final List<MeasuredPosition> positions;
    private final String hash;

    MarkEvidence(MarkedPeriod marked, MarkedAccount account, List<MeasuredPosition> positions) {
        this.marked = marked;
        this.account = account;
        this.positions = positions;
        this.hash = CanonicalJson.hash(content());
    }

    /** SHA-256, hex, of the text. */
    public String hash() {
        return hash;
    }

    /** Writes the text, the same each time; it is never held as a whole. */
    public void write(Appendable out) {
        CanonicalJson.write(content(), out);
    }

    private Map<String, Object> content() {
        return Map.of(
                "account", account.code(),
                "at", marked.at(),
                "book", marked.entity().book().code(),
                "currency", marked.currency().getCurrencyCode(),
                "entity", marked.entity().code(),
                "periodEnd", marked.period().to(),
                "periodStart", marked.period().from(),
                "positions", told(positions),
                "rules", rules(marked.rules()),
                "venue", account.venue());
    }

    private static Map<String, Object> rules(MarkRules rules) {
        return Map.of(
                "freshForSeconds", rules.freshFor().toSeconds(),
                "ofIndex", rules.ofIndex(),
                "ofPrice", rules.ofPrice(),
                "ofUnderlying", rules.ofUnderlying(),
                "volatilityForSeconds", rules.volatilityFor().toSeconds());
    }

    /** Hundreds of positions share the price of a contract: it is told once. */
    private static Stream<Object> told(List<MeasuredPosition> positions) {
        IdentityHashMap<InstrumentPrice, Object> prices = new IdentityHashMap<>();
        return positions.stream()
                .map(each ->
                        position(each, each.price().map(price -> prices.computeIfAbsent(price, MarkEvidence::price))));
    }

    private static Object position(MeasuredPosition measured, Optional<Object> price) {
        AccountPosition position = measured.held().position();
        return OF_POSITION.with(
                measured.held().closings().stream().map(MarkEvidence::closing),
                plain(position.instrument().contractSize()),
                position.entryIndex().map(MarkEvidence::plain),
                plain(position.entryPrice()),
                measured.fairValue().amount(),
                position.instrument().symbol(),
                measured.movements().stream().map(MarkEvidence::movement),
                plain(position.open()),
                position.openedAt(),
                position.reference(),
                amounts(measured.posted().amounts()),
                price,
                plain(position.quantity()),
                position.instrument().settlement(),
                position.instrument().style(),
                amounts(measured.wanted()));
    }

    private static Object price(InstrumentPrice price) {
        return OF_PRICE.with(
                price.basis(),
                plain(price.index()),
                price.level(),
                price.mark().map(MarkEvidence::plain),
                price.check().map(check -> plain(check.model())),
                plain(price.price()),
                price.seenAt(),
                price.check().map(check -> plain(check.tolerated())));
    }

    private static Map<String, Object> closing(HeldPosition.Closing closing) {
        Map<String, Object> members = new HashMap<>();
        members.put("at", closing.at());
        members.put("index", closing.index().map(MarkEvidence::plain));
        members.put("price", plain(closing.price()));
        members.put("quantity", plain(closing.quantity()));
        return members;
    }

    private static Map<String, Object> movement(Movement movement) {
        Map<String, Object> members = new HashMap<>();
        members.put("kind", movement.kind());
        movement.moved().byLine().forEach((line, moved) -> {
            if (!moved.isZero()) {
                members.put(line.name(), moved.amount());
            }
        });
        return members;
    }

    private static Object amounts(PositionAmounts amounts) {
        return OF_AMOUNTS.with(
                amounts.premium().amount(),
                amounts.result().amount(),
                amounts.settled().amount());
    }

    /** Without the zeros that a database adds: the same number is the same text. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
