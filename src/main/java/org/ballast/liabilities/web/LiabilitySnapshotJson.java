package org.ballast.liabilities.web;

import java.time.Instant;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot of customers' balances; sums are whole numbers of the smallest unit, as texts. */
@Schema(name = "LiabilitySnapshot")
public record LiabilitySnapshotJson(
        String asset,
        Instant at,
        int version,
        int accounts,
        String total,
        int negativeAccounts,
        String negativeTotal,
        String rowsHash,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    public static LiabilitySnapshotJson of(LiabilitySnapshot snapshot) {
        return new LiabilitySnapshotJson(
                snapshot.asset(),
                snapshot.at(),
                snapshot.version(),
                snapshot.totals().accounts(),
                snapshot.totals().total().toString(),
                snapshot.totals().negativeAccounts(),
                snapshot.totals().negativeTotal().toString(),
                snapshot.rowsHash(),
                snapshot.reason(),
                snapshot.recordedBy(),
                snapshot.recordedAt());
    }
}
