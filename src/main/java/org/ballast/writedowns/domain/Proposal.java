package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.TestPeriod;

/**
 * A write-down that is proposed for one asset in one book in one period.
 *
 * <p>Life: made by a test that found a loss, submitted by the preparer, then approved and posted in one step, or returned,
 * rejected, withdrawn, or superseded by a newer test. Posted it never changes.
 *
 * @param runId the test run that made it
 * @param entity code of the entity
 * @param asset symbol of the asset
 * @param market code of the principal market that the prices are from
 * @param amount the loss, more than zero: the sum of its lines
 * @param lots how many lots it writes down
 * @param evidenceHash SHA-256, hex; an approval binds to it
 * @param narrative the preparer's words, may be empty
 * @param supersededBy the newer proposal, where one was made
 * @param entryId the journal entry, once posted
 * @param version counts the changes
 */
public record Proposal(
        long id,
        long runId,
        long bookId,
        String entity,
        long assetId,
        String asset,
        TestPeriod period,
        MeasurementModel model,
        String market,
        LowPricePolicy lowPrice,
        ProposalStatus status,
        Money amount,
        int lots,
        String evidenceHash,
        String narrative,
        String createdBy,
        Instant createdAt,
        OptionalLong supersededBy,
        OptionalLong entryId,
        long version) {

    /** What the audit trail keeps of its state. */
    public String stateHash() {
        return Sha256.hex(
                String.join("|", Long.toString(id), status.name(), Long.toString(version), evidenceHash, narrative));
    }

    /** The key that lets it be posted once (accounting.md §4.4). */
    public String postingKey() {
        return Sha256.hex(id + "POST");
    }
}
