package org.ballast.centralbank.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.centralbank.domain.CentralBankRole;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.centralbank.domain.RecordedOperation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An operation of a central bank for programs, with both sides and what it does.
 *
 * @param caseId by which others decide on it
 * @param changeInReserves of what banks hold, as all changes below zero where it falls
 */
@Schema(name = "CentralBankOperation")
public record OperationJson(
        String reference,
        @Schema(implementation = OperationKind.class) String kind,
        @Schema(implementation = OperationLeg.class) String leg,
        LocalDate postedOn,
        String amount,
        String result,
        String currency,
        String counterparty,
        List<SideJson> sides,
        String changeInAssets,
        String changeInReserves,
        String changeInBaseMoney,
        String changeInNetLiquidity,
        String changeInEquity,
        long caseId,
        @Schema(implementation = CaseStatus.class) String status,
        String askedBy,
        Instant askedAt) {

    /** One side of it: an account by the role that it plays in the chart. */
    @Schema(name = "CentralBankOperationSide")
    public record SideJson(
            @Schema(implementation = CentralBankRole.class) String role, String debit, String credit) {

        static SideJson of(Operation.Line line) {
            return new SideJson(line.role().name(), plain(line.debit()), plain(line.credit()));
        }
    }

    static OperationJson of(RecordedOperation recorded) {
        Operation operation = recorded.operation();
        var effect = operation.effect();
        return new OperationJson(
                recorded.reference(),
                operation.kind().name(),
                operation.leg().name(),
                operation.on(),
                plain(operation.amount()),
                plain(operation.result()),
                operation.amount().currency().getCurrencyCode(),
                recorded.counterparty(),
                operation.lines().stream().map(SideJson::of).toList(),
                plain(effect.assets()),
                plain(effect.reserves()),
                plain(effect.baseMoney()),
                plain(effect.netLiquidity()),
                plain(effect.equity()),
                recorded.caseId(),
                recorded.status().name(),
                recorded.askedBy(),
                recorded.askedAt());
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
