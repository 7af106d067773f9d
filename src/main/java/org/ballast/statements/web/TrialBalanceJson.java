package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.statements.domain.TrialBalance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trial balance for programs. */
@Schema(name = "TrialBalance")
public record TrialBalanceJson(
        String entity,
        LocalDate asOf,
        String currency,
        List<Row> accounts,
        String totalDebit,
        String totalCredit,
        HeaderJson header) {

    /** One account with its balance on one side. */
    @Schema(name = "TrialBalanceRow")
    public record Row(String account, String name, String debit, String credit) {}

    static TrialBalanceJson of(TrialBalance balance) {
        return new TrialBalanceJson(
                balance.header().entityCode(),
                balance.header().asOf(),
                balance.header().currency().getCurrencyCode(),
                balance.rows().stream()
                        .map(row -> new Row(
                                row.account(), row.name(), JsonMoney.text(row.debit()), JsonMoney.text(row.credit())))
                        .toList(),
                JsonMoney.text(balance.totalDebit()),
                JsonMoney.text(balance.totalCredit()),
                HeaderJson.of(balance.header()));
    }
}
