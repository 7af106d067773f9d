package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Cash that is to go to a venue as collateral because of a margin call: {@code Dr 1150 / Cr 1000}, no profit and no loss.
 *
 * @param amount in the unit of the account
 * @param paid the cash that it takes, in the currency of the book; the same where the account is kept in it
 * @param paidOn day of the payment, on which it is posted
 * @param reference what it is known by at the bank; empty where nobody said
 * @param status where its case stands
 * @param undone whether its entry was undone by a mirror: then it brought nothing
 */
public record CollateralTransfer(
        long id,
        long callId,
        long entityId,
        long bookId,
        BigDecimal amount,
        Money paid,
        LocalDate paidOn,
        String reference,
        long caseId,
        String wantedBy,
        Instant wantedAt,
        CaseStatus status,
        boolean undone) {

    /** Characters of a reference. */
    public static final int LONGEST_REFERENCE = 128;

    /** What an approval binds to: the call as it was raised, and what is to be paid. */
    public static Map<String, Object> evidence(
            MarginCall call, BigDecimal amount, Money paid, LocalDate paidOn, String reference) {
        return Map.ofEntries(
                Map.entry("account", call.account()),
                Map.entry("amount", amount.stripTrailingZeros().toPlainString()),
                Map.entry("call", call.id()),
                Map.entry("currency", paid.currency().getCurrencyCode()),
                Map.entry("dueAt", call.dueAt().toString()),
                Map.entry("number", (long) call.number()),
                Map.entry("paid", paid.amount().toPlainString()),
                Map.entry("paidOn", paidOn.toString()),
                Map.entry("reference", reference),
                Map.entry("toInitial", call.toInitial().stripTrailingZeros().toPlainString()),
                Map.entry(
                        "toMaintenance",
                        call.toMaintenance().stripTrailingZeros().toPlainString()),
                Map.entry("unit", call.unit().code()),
                Map.entry("venue", call.venue()));
    }

    /** Whether it stands in the books: posted, and not undone. */
    public boolean isPosted() {
        return status == CaseStatus.POSTED && !undone;
    }
}
