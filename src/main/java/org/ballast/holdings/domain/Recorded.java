package org.ballast.holdings.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.words.Said;

/**
 * The rows of a file against the books: what is new, and what is there already with equal values. A row that says
 * something else than the books under the same name is an error.
 *
 * @param fresh rows that are not in the books
 * @param skipped how many rows are
 */
public record Recorded<T>(List<T> fresh, int skipped) {

    public Recorded {
        fresh = List.copyOf(fresh);
    }

    /**
     * @param inBooks what is in force in the books, by its code
     */
    public static Recorded<NewLot> lots(List<NewLot> rows, Map<String, NewLot> inBooks, ImportErrors errors) {
        List<NewLot> fresh = new ArrayList<>();
        for (NewLot row : rows) {
            NewLot other = inBooks.get(row.code());
            if (other == null) {
                fresh.add(row);
            } else {
                Map<String, Object> said = said(other);
                said(row)
                        .forEach((field, value) -> note(
                                row.importLine(), HoldingsSentence.LOT.with(row.code()), field, value, said, errors));
            }
        }
        return new Recorded<>(fresh, rows.size() - fresh.size());
    }

    /**
     * @param inBooks what is in force in the books, by its reference
     */
    public static Recorded<DisposalRequest> disposals(
            List<DisposalRequest> rows, Map<String, DisposalRequest> inBooks, ImportErrors errors) {
        List<DisposalRequest> fresh = new ArrayList<>();
        for (DisposalRequest row : rows) {
            DisposalRequest other = inBooks.get(row.reference());
            if (other == null) {
                fresh.add(row);
            } else {
                Map<String, Object> said = said(other);
                // Earlier versions did not keep the wallet
                other.walletId().ifPresentOrElse(id -> {}, () -> said.put("wallet", row.walletId()));
                said(row)
                        .forEach((field, value) -> note(
                                row.importLine(),
                                HoldingsSentence.DISPOSAL.with(row.reference()),
                                field,
                                value,
                                said,
                                errors));
            }
        }
        return new Recorded<>(fresh, rows.size() - fresh.size());
    }

    /**
     * @param inBooks what is in force in the books, by its reference
     */
    public static Recorded<TransferRequest> transfers(
            List<TransferRequest> rows, Map<String, TransferRequest> inBooks, ImportErrors errors) {
        List<TransferRequest> fresh = new ArrayList<>();
        for (TransferRequest row : rows) {
            TransferRequest other = inBooks.get(row.reference());
            if (other == null) {
                fresh.add(row);
            } else {
                Map<String, Object> said = said(other);
                said(row)
                        .forEach((field, value) -> note(
                                row.leaving().importLine(),
                                HoldingsSentence.TRANSFER.with(row.reference()),
                                field,
                                value,
                                said,
                                errors));
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

    private static void note(
            int line, Said name, String field, Object value, Map<String, Object> said, ImportErrors errors) {
        Object other = Objects.requireNonNull(said.get(field));
        if (!value.equals(other)) {
            boolean named = field.equals("asset")
                    || field.equals("wallet")
                    || field.equals("to_wallet")
                    || field.equals("lots");
            errors.add(line, field, named ? "" : value.toString(), inBooks(named, other, name));
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
