package org.ballast.liabilities.web;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.liabilities.domain.ControlTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How balances of customers agree with the ledger at an instant. */
@Schema(name = "LiabilityControl")
public record ControlTotalJson(
        String currency,
        List<ValuedJson> valued,
        List<String> notValued,
        String value,
        List<LedgerAccountJson> ledger,
        String balance,
        @Nullable String difference) {

    /** One asset at its close. */
    @Schema(name = "LiabilityValue")
    public record ValuedJson(String asset, String price, String value) {}

    /** One account of the ledger, credits positive. */
    @Schema(name = "LiabilityAccount")
    public record LedgerAccountJson(String account, String name, String balance) {}

    public static ControlTotalJson of(ControlTotal control) {
        return new ControlTotalJson(
                control.balance().currency().getCurrencyCode(),
                control.valued().stream()
                        .map(each -> new ValuedJson(each.asset(), each.price(), plain(each.value())))
                        .toList(),
                control.notValued(),
                plain(control.value()),
                control.accounts().stream()
                        .map(each -> new LedgerAccountJson(each.number(), each.name(), plain(each.balance())))
                        .toList(),
                plain(control.balance()),
                control.difference().map(ControlTotalJson::plain).orElse(null));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
