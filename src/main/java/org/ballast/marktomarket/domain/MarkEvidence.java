package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.trading.domain.AccountPosition;

/**
 * The evidence of an account's measurement as canonical JSON and its SHA-256 (accounting.md §4.2): each position with what
 * happened to it, the mark, the model beside it, its value and what the books said before. The same facts give the same hash,
 * whoever computes it and when.
 */
public final class MarkEvidence {

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
                "positions", positions.stream().map(MarkEvidence::position),
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

    private static Map<String, Object> position(MeasuredPosition measured) {
        AccountPosition position = measured.held().position();
        Map<String, Object> members = new HashMap<>();
        members.put("closings", measured.held().closings().stream().map(MarkEvidence::closing));
        members.put("contractSize", plain(position.instrument().contractSize()));
        members.put("entryIndex", position.entryIndex().map(MarkEvidence::plain));
        members.put("entryPrice", plain(position.entryPrice()));
        members.put("fairValue", measured.fairValue().amount());
        members.put("instrument", position.instrument().symbol());
        members.put("movements", measured.movements().stream().map(MarkEvidence::movement));
        members.put("open", plain(position.open()));
        members.put("openedAt", position.openedAt());
        members.put("position", position.reference());
        members.put("posted", amounts(measured.posted().amounts()));
        members.put("price", measured.price().map(MarkEvidence::price));
        members.put("quantity", plain(position.quantity()));
        members.put("settlement", position.instrument().settlement());
        members.put("style", position.instrument().style());
        members.put("wanted", amounts(measured.wanted()));
        return members;
    }

    private static Map<String, Object> price(InstrumentPrice price) {
        Map<String, Object> members = new HashMap<>();
        members.put("basis", price.basis());
        members.put("index", plain(price.index()));
        members.put("level", price.level());
        members.put("mark", price.mark().map(MarkEvidence::plain));
        members.put("model", price.check().map(check -> plain(check.model())));
        members.put("price", plain(price.price()));
        members.put("seenAt", price.seenAt());
        members.put("tolerated", price.check().map(check -> plain(check.tolerated())));
        return members;
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

    private static Map<String, Object> amounts(PositionAmounts amounts) {
        return Map.of(
                "premium", amounts.premium().amount(),
                "result", amounts.result().amount(),
                "settled", amounts.settled().amount());
    }

    /** Without the zeros that a database adds: the same number is the same text. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
