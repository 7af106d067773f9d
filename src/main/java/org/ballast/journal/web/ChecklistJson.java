package org.ballast.journal.web;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.journal.application.CloseCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must be right before a month is locked.
 *
 * @param ready whether all of it is
 */
@Schema(name = "Checklist")
public record ChecklistJson(String month, boolean ready, List<Check> checks) {

    /**
     * One thing of it.
     *
     * @param page where it is solved
     */
    @Schema(name = "CloseCheck")
    public record Check(
            String name,
            boolean ok,
            String detail,
            long count,
            @Nullable String amount,
            @Nullable String currency,
            String page) {

        static Check of(CloseCheck check) {
            return new Check(
                    check.name(),
                    check.ok(),
                    check.what().text(),
                    check.count(),
                    check.amount()
                            .map(Money::amount)
                            .map(amount -> amount.toPlainString())
                            .orElse(null),
                    check.amount()
                            .map(amount -> amount.currency().getCurrencyCode())
                            .orElse(null),
                    check.url());
        }
    }

    static ChecklistJson of(String month, List<CloseCheck> checks) {
        return new ChecklistJson(
                month,
                checks.stream().allMatch(CloseCheck::ok),
                checks.stream().map(Check::of).toList());
    }
}
