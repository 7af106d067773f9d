package org.ballast.holdings.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * The rows of a file against the books: what is new, and what is there already with equal values. A row that says
 * something else than the books under the same name is an error.
 *
 * @param fresh rows that are not in the books
 * @param skipped how many rows are
 */
public record Recorded<T>(List<T> fresh, int skipped) {

    /** Told by their names in a file, and known by their keys. */
    private static final Set<String> NAMED = Set.of("asset", "wallet", "to_wallet", "lots");

    public Recorded {
        fresh = List.copyOf(fresh);
    }

    /**
     * @param inBooks what is in force in the books, by its code
     */
    public static Recorded<NewLot> lots(List<NewLot> rows, Map<String, NewLot> inBooks, ImportErrors errors) {
        return of(rows, inBooks, row -> new Row(row.code(), row.importLine(), HoldingsSentence.LOT, said(row)), errors);
    }

    /**
     * @param inBooks what is in force in the books, by its reference
     */
    public static Recorded<DisposalRequest> disposals(
            List<DisposalRequest> rows, Map<String, DisposalRequest> inBooks, ImportErrors errors) {
        return of(
                rows,
                inBooks,
                row -> new Row(row.reference(), row.importLine(), HoldingsSentence.DISPOSAL, said(row)),
                errors);
    }

    /**
     * @param inBooks what is in force in the books, by its reference
     */
    public static Recorded<TransferRequest> transfers(
            List<TransferRequest> rows, Map<String, TransferRequest> inBooks, ImportErrors errors) {
        return of(
                rows,
                inBooks,
                row -> new Row(row.reference(), row.leaving().importLine(), HoldingsSentence.TRANSFER, said(row)),
                errors);
    }

    /** What a row says, by its columns. */
    private record Row(String name, int line, Sentence what, Map<String, Object> said) {}

    private static <T> Recorded<T> of(
            List<T> rows, Map<String, T> inBooks, Function<T, Row> read, ImportErrors errors) {
        List<T> fresh = new ArrayList<>();
        for (T each : rows) {
            Row row = read.apply(each);
            T other = inBooks.get(row.name());
            if (other == null) {
                fresh.add(each);
            } else {
                Map<String, Object> said = read.apply(other).said();
                row.said().forEach((field, value) -> note(row, field, value, said, errors));
            }
        }
        return new Recorded<>(fresh, rows.size() - fresh.size());
    }

    private static Map<String, Object> said(TransferRequest transfer) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("asset", transfer.leaving().assetId());
        said.put("disposed_at", transfer.leaving().disposedAt());
        said.put("quantity", transfer.leaving().quantity());
        said.put("wallet", transfer.walletId());
        said.put("to_wallet", transfer.toWalletId());
        said.put("lots", transfer.leaving().lots());
        said.put("note", transfer.note());
        return said;
    }

    private static Map<String, Object> said(NewLot lot) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("asset", lot.assetId());
        said.put("acquired_at", lot.dayPrecision() ? lot.acquiredOn() : lot.acquiredAt());
        said.put("quantity", lot.quantity());
        said.put("cost", lot.cost());
        said.put("fee", lot.fee());
        said.put("wallet", lot.walletId());
        said.put("reference", lot.reference());
        said.put("kind", lot.origin());
        return said;
    }

    private static Map<String, Object> said(DisposalRequest disposal) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("asset", disposal.assetId());
        said.put("disposed_at", disposal.disposedAt());
        said.put("quantity", disposal.quantity());
        said.put("proceeds", disposal.proceeds());
        said.put("fee", disposal.fee());
        said.put("wallet", disposal.walletId());
        said.put("lots", disposal.lots());
        said.put("kind", disposal.kind());
        return said;
    }

    private static void note(Row row, String field, Object value, Map<String, Object> inBooks, ImportErrors errors) {
        Object other = Objects.requireNonNull(inBooks.get(field));
        // Earlier versions did not keep the wallet of a disposal
        if (!value.equals(other) && !other.equals(OptionalLong.empty())) {
            boolean named = NAMED.contains(field);
            errors.add(
                    row.line(),
                    field,
                    named ? "" : value.toString(),
                    inBooks(named, other, row.what().with(row.name())));
        }
    }

    private static Said inBooks(boolean named, Object other, Said name) {
        if (named) {
            return HoldingsSentence.ANOTHER_IN_BOOKS.with(name);
        }
        return other.toString().isEmpty()
                ? HoldingsSentence.EMPTY_IN_BOOKS.with(name)
                : HoldingsSentence.OTHER_IN_BOOKS.with(other, name);
    }
}
