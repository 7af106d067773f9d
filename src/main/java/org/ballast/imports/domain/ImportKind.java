package org.ballast.imports.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file brings. */
public enum ImportKind {
    LOTS("lots", "lot,acquired_at"),
    DISPOSALS("disposals", "disposed_at,proceeds"),
    MOVEMENTS("movements", "kind,wallet"),
    PRICES("prices", "open,high,low,close"),
    RATES("exchange rates", "base,quote,rate"),
    POSITIONS("positions", "instrument,entry_price"),
    CLOSES("closes of positions", "position,closed_at"),
    CASH_MOVEMENTS("movements of cash", "kind,amount"),
    MARKS("marks", "instrument,mark"),
    VENUE("a venue's own figures", "result,jsonrpc"),
    DUE_DATES("due dates", "due_on,amount"),
    RELEASES("releases of central banks", "item,amount"),
    LIABILITIES("balances of customers", "account,balance"),
    RESERVES("balances of reserves", "address,block_height");

    /** Those that bring facts of one entity, which is their scope. */
    public static final Set<ImportKind> OF_AN_ENTITY = EnumSet.of(LOTS, DISPOSALS, MOVEMENTS);

    /** Those that bring facts of one trading account, whose entity and code are their scope, with a slash between. */
    public static final Set<ImportKind> OF_AN_ACCOUNT = EnumSet.of(POSITIONS, CLOSES, CASH_MOVEMENTS, VENUE);

    private final String plural;
    private final String telling;

    ImportKind(String plural, String telling) {
        this.plural = plural;
        this.telling = telling;
    }

    /** The kind that a header tells by its columns, whatever their case. */
    static Optional<ImportKind> toldBy(List<String> header) {
        List<String> bare = header.stream().map(Spelling::bare).toList();
        return Stream.of(values())
                .filter(kind -> kind.telling().stream().map(Spelling::bare).allMatch(bare::contains))
                .findFirst();
    }

    /** Columns that no file of another kind has all of. */
    List<String> telling() {
        return List.of(telling.split(",", -1));
    }

    /** In a sentence: a file of lots. */
    public String plural() {
        return plural;
    }
}
