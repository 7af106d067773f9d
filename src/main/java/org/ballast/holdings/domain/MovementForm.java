package org.ballast.holdings.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.PlainText;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal.FieldError;

/**
 * Reads the rows of one file of movements, each by the rules of the kind of file that would else tell it; a reference may come
 * once in the file.
 */
public final class MovementForm {

    /** After the reference of a row: that of its fee in kind. */
    private static final String OF_FEE = "/fee";

    private final HoldingsContext context;
    private final ImportErrors errors;
    private final LotForm lotForm;
    private final DisposalForm disposalForm;
    private final DisposalForm transferForm;
    private final Map<String, Long> lineOfReference = new HashMap<>();
    private final List<NewLot> lots = new ArrayList<>();
    private final List<DisposalRequest> disposals = new ArrayList<>();
    private final List<DisposalRequest> fees = new ArrayList<>();
    private final List<TransferRequest> transfers = new ArrayList<>();
    private int rowsThatBringNothing;

    /**
     * @param errors where those of the rows are noted
     */
    public MovementForm(HoldingsContext context, ImportErrors errors) {
        this.context = context;
        this.errors = errors;
        lotForm = new LotForm(context);
        disposalForm = new DisposalForm(context);
        transferForm = new DisposalForm(context);
    }

    /** What all rows said that were right. */
    public MovementFacts facts() {
        return new MovementFacts(lots, disposals, fees, transfers);
    }

    /**
     * Whether no row was wrong that may have brought units to where others take them.
     *
     * @param rows how many the file has
     */
    public boolean hasAllThatComes(int rows) {
        return rowsThatBringNothing + lots.size() + transfers.size() == rows;
    }

    /** Reads a row; all errors of it are noted. */
    public void read(ImportRow row) {
        Optional<MovementKind> kind = kind(row);
        Long earlier = lineOfReference.putIfAbsent(row.text("reference"), row.line());
        if (earlier != null && row.has("reference")) {
            row.error("reference", HoldingsSentence.IN_LINE_ALREADY, earlier);
        } else {
            kind.ifPresent(each -> read(row, each));
        }
    }

    private static Optional<MovementKind> kind(ImportRow row) {
        return row.required("kind").flatMap(text -> {
            Optional<MovementKind> kind = MovementKind.of(text);
            if (kind.isEmpty()) {
                row.error(
                        "kind",
                        MovementKind.isNotTaken(text)
                                ? HoldingsSentence.MOVEMENT_NOT_TAKEN
                                : HoldingsSentence.NOT_A_MOVEMENT,
                        String.join(", ", MovementKind.names()));
            }
            return kind;
        });
    }

    private void read(ImportRow row, MovementKind kind) {
        boolean fits = MovementRules.fits(row, kind);
        Optional<DisposalRequest> fee = feeInKind(row, kind);
        rowsThatBringNothing += kind.brings() ? 0 : 1;
        boolean right = fits && (fee.isPresent() || !MovementRules.isFeeInKind(row));
        switch (kind) {
            case ACQUISITION ->
                lot(row, LotOrigin.PURCHASE).filter(lot -> right).ifPresent(lots::add);
            case REWARD -> lot(row, LotOrigin.REWARD).filter(lot -> right).ifPresent(lots::add);
            case AIRDROP -> lot(row, LotOrigin.AIRDROP).filter(lot -> right).ifPresent(lots::add);
            case DISPOSAL ->
                disposal(row, DisposalKind.SALE).filter(sale -> right).ifPresent(disposals::add);
            case LOSS -> disposal(row, DisposalKind.LOSS).filter(loss -> right).ifPresent(disposals::add);
            case FEE -> disposal(row, DisposalKind.FEE).filter(paid -> right).ifPresent(disposals::add);
            case TRANSFER -> transfer(row).filter(move -> right).ifPresent(transfers::add);
        }
        fee.filter(paid -> fits).ifPresent(fees::add);
    }

    private Optional<NewLot> lot(ImportRow row, LotOrigin origin) {
        Map<String, String> texts = texts(row, "asset", "quantity", "currency", "wallet");
        texts.put("lot", row.text("reference"));
        texts.put("acquired_at", row.text("at"));
        texts.put("cost", row.text("consideration"));
        texts.put("fee", origin.isPaid() ? row.text("fee") : "");
        texts.put("reference", row.text("note"));
        ImportErrors noted = new ImportErrors();
        Optional<NewLot> lot = lotForm.read(derived(row, texts, noted)).map(read -> read.from(origin));
        tell(row, noted, MovementColumns.LOT);
        return lot;
    }

    private Optional<DisposalRequest> disposal(ImportRow row, DisposalKind kind) {
        Map<String, String> texts = leaving(row);
        texts.put("proceeds", kind == DisposalKind.LOSS ? "0" : row.text("consideration"));
        texts.put("fee", kind == DisposalKind.SALE ? row.text("fee") : "");
        ImportErrors noted = new ImportErrors();
        Optional<String> note = row.optional("note", LotForm.LONGEST_REFERENCE);
        Optional<DisposalRequest> read = disposalForm
                .read(derived(row, texts, noted))
                .filter(found -> kind != DisposalKind.FEE || isWorthSomething(row, "consideration", found))
                .flatMap(found -> note.map(said -> found.as(kind, said)));
        tell(row, noted, MovementColumns.DISPOSAL);
        return read;
    }

    private Optional<TransferRequest> transfer(ImportRow row) {
        Map<String, String> texts = leaving(row);
        texts.put("proceeds", "0");
        texts.put("to_wallet", row.text("to_wallet"));
        ImportErrors noted = new ImportErrors();
        ImportRow derived = derived(row, texts, noted);
        Optional<Long> from = new HoldingRow(derived, context).wallet("wallet");
        Optional<Long> to = new HoldingRow(derived, context).wallet("to_wallet");
        Optional<DisposalRequest> leaving = transferForm.read(derived);
        Optional<String> note = row.optional("note", LotForm.LONGEST_REFERENCE);
        tell(row, noted, MovementColumns.DISPOSAL);
        if (from.isPresent() && from.equals(to)) {
            row.error("to_wallet", HoldingsSentence.SAME_WALLET);
            return Optional.empty();
        }
        return from.isEmpty() || to.isEmpty() || note.isEmpty()
                ? Optional.empty()
                : leaving.map(read -> new TransferRequest(read, to.get(), note.get()));
    }

    /** Units of another asset, or more of the same, that pay the fee of a row: what they were worth stands under fee. */
    private Optional<DisposalRequest> feeInKind(ImportRow row, MovementKind kind) {
        if (!MovementRules.isFeeInKind(row)) {
            return Optional.empty();
        }
        Map<String, String> texts = texts(row, "currency", "wallet");
        texts.put("reference", row.text("reference") + OF_FEE);
        texts.put("asset", row.text("fee_asset"));
        texts.put("disposed_at", row.text("at"));
        texts.put("quantity", row.text("fee_quantity"));
        texts.put("proceeds", row.text("fee"));
        ImportErrors noted = new ImportErrors();
        Optional<DisposalRequest> fee = disposalForm
                .read(derived(row, texts, noted))
                .filter(read -> isWorthSomething(row, "fee", read))
                .map(read -> kind == MovementKind.TRANSFER ? read.as(DisposalKind.FEE, "") : read);
        tell(row, noted, MovementColumns.FEE);
        return fee;
    }

    private static boolean isWorthSomething(ImportRow row, String column, DisposalRequest paid) {
        if (paid.proceeds().isZero()) {
            row.error(column, HoldingsSentence.FEE_WORTH_NOTHING);
        }
        return !paid.proceeds().isZero();
    }

    private Map<String, String> leaving(ImportRow row) {
        Map<String, String> texts = texts(row, "reference", "asset", "quantity", "currency", "wallet", "lots");
        texts.put("disposed_at", row.text("at"));
        return texts;
    }

    private Map<String, String> texts(ImportRow row, String... columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : columns) {
            texts.put(column, row.text(column));
        }
        texts.computeIfPresent(
                "currency",
                (column, text) ->
                        text.isEmpty() ? context.entity().functionalCurrency().getCurrencyCode() : text);
        return texts;
    }

    private static ImportRow derived(ImportRow row, Map<String, String> texts, ImportErrors noted) {
        return new ImportRow(
                row.line(), List.copyOf(texts.keySet()), texts.values().toArray(String[]::new), noted);
    }

    /** What cannot be read at all is told already, once for the file; what two readings find is told once. */
    private void tell(ImportRow row, ImportErrors noted, MovementColumns columns) {
        Map<String, FieldError> first = new LinkedHashMap<>();
        noted.first().forEach(error -> first.putIfAbsent(columns.of(error.field()), error));
        first.forEach((column, error) -> {
            if (PlainText.fault(row.text(column)).isEmpty()) {
                errors.add(error.line(), column, row.text(column), error.said());
            }
        });
    }
}
