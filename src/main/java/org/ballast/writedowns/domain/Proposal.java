package org.ballast.writedowns.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.TestPeriod;

/**
 * A write-down that is proposed for one asset in one book in one period.
 *
 * <p>Life: made by a test that found a loss, submitted by the preparer, then approved and posted in one step, or returned,
 * rejected, withdrawn, or superseded by a newer test. Posted it never changes.
 *
 * @param caseId where its status, its approvals and its entry are kept
 * @param runId the test run that made it
 * @param book code of the book of the entity that it changes
 * @param entity code of the entity
 * @param asset symbol of the asset
 * @param market code of the principal market that the prices are from
 * @param kind what it does: it holds changes of one kind
 * @param tier how many people it takes, once it was submitted
 * @param amount what the carrying amounts of its lots change by in sum: without a sign, but that of an adoption, which may
 *     be below zero
 * @param inIncome what of it is income of the period, below zero an expense
 * @param lots how many lots it writes down
 * @param measuredHash SHA-256, hex, of the evidence of its measurement
 * @param evidenceHash SHA-256, hex; an approval binds to it: another one where its preparers added files
 * @param narrative the preparer's words, may be empty
 * @param supersededBy the newer proposal, where one was made
 * @param entryId the journal entry, once posted
 * @param version counts the changes
 */
public record Proposal(
        long id,
        long caseId,
        long runId,
        long bookId,
        String book,
        String entity,
        long assetId,
        String asset,
        TestPeriod period,
        MeasurementKind kind,
        MeasurementModel model,
        String market,
        LowPricePolicy lowPrice,
        CaseStatus status,
        Optional<Tier> tier,
        Money amount,
        Money inIncome,
        int lots,
        String measuredHash,
        String evidenceHash,
        String narrative,
        String createdBy,
        Instant createdAt,
        OptionalLong supersededBy,
        OptionalLong entryId,
        long version) {

    /** The sum of its changes as they are shown: losses and reversals without a sign, anything else with it. */
    public Money total() {
        return kind == MeasurementKind.REMEASUREMENT ? inIncome : amount;
    }

    /** The day that its entry counts for: an adoption opens the period, anything else closes it. */
    public LocalDate postedOn() {
        return kind == MeasurementKind.ADOPTION ? period.from() : period.lastDay();
    }

    /** The key that lets it be posted once (accounting.md §4.4). */
    public String postingKey() {
        return Sha256.hex(id + "POST");
    }
}
