package org.ballast.holdings.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/** Reads the rows of one file of lots; a code may come once in the file and once in the books. */
public final class LotForm {

    /** The columns of a file of lots. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("lot", "asset", "acquired_at", "quantity", "cost", "currency"),
            List.of("fee", "wallet", "reference"));

    public static final int LONGEST_REFERENCE = 200;

    private final HoldingsContext context;
    private final Map<String, Long> lineOfCode = new HashMap<>();

    public LotForm(HoldingsContext context) {
        this.context = context;
    }

    /** The lot, or nothing after all errors of the row were noted. */
    public Optional<NewLot> read(ImportRow row) {
        HoldingRow values = new HoldingRow(row, context);
        Optional<String> code = values.code("lot").filter(each -> isNew(row, each));
        Optional<Long> asset = values.asset();
        Optional<HoldingRow.Moment> acquired = values.moment("acquired_at");
        Optional<Quantity> quantity = values.quantity();
        Optional<Money> cost = values.cost();
        Optional<Money> fee = values.fee();
        Optional<Long> wallet = values.wallet();
        Optional<String> reference = row.optional("reference", LONGEST_REFERENCE);
        if (code.isEmpty()
                || asset.isEmpty()
                || acquired.isEmpty()
                || quantity.isEmpty()
                || cost.isEmpty()
                || values.currency().isEmpty()
                || fee.isEmpty()
                || wallet.isEmpty()
                || reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewLot(
                code.get(),
                asset.get(),
                wallet.get(),
                acquired.get().at(),
                acquired.get().on(),
                acquired.get().dayPrecision(),
                quantity.get(),
                cost.get(),
                fee.get(),
                reference.get(),
                (int) row.line()));
    }

    private boolean isNew(ImportRow row, String code) {
        Long earlier = lineOfCode.putIfAbsent(code, row.line());
        if (earlier != null) {
            row.error("lot", HoldingsSentence.IN_LINE_ALREADY, earlier);
        } else if (context.taken().contains(code)) {
            row.error("lot", HoldingsSentence.LOT_EXISTS, context.entity().code());
        }
        return earlier == null && !context.taken().contains(code);
    }
}
