package org.ballast.marktomarket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.audit.domain.Sha256;
import org.ballast.measurement.domain.TestPeriod;

/**
 * What is proposed for one trading account in one book in one period. It holds movements of one kind, and lives as the case
 * that decides on it does; posted it never changes.
 *
 * @param entity code of the entity
 * @param account where the positions are held
 * @param amount what carrying amounts move by, without a sign
 * @param inIncome what of it is income of the period, below zero an expense
 * @param positions how many it changes
 * @param onHold of how many of them the mark lies further from the model than is tolerated
 * @param level the highest of the fair value hierarchy among its positions
 * @param measuredHash SHA-256, hex, of the evidence of its account's measurement
 * @param evidenceHash SHA-256, hex; an approval binds to it: another one where its preparers added files
 * @param narrative the preparer's words, may be empty
 * @param supersededBy the newer proposal, where one was made
 * @param entryId the journal entry, once posted
 * @param version counts the changes
 */
public record MarkProposal(
        long id,
        long caseId,
        long runId,
        long bookId,
        String book,
        String entity,
        MarkedAccount account,
        TestPeriod period,
        MarkKind kind,
        CaseStatus status,
        Optional<Tier> tier,
        Money amount,
        Money inIncome,
        int positions,
        int onHold,
        int level,
        String measuredHash,
        String evidenceHash,
        String narrative,
        String createdBy,
        Instant createdAt,
        OptionalLong supersededBy,
        OptionalLong entryId,
        long version) {

    /** The day that its entry counts for. */
    public LocalDate postedOn() {
        return period.lastDay();
    }

    /** The key that lets it be posted once (accounting.md §4.4). */
    public String postingKey() {
        return Sha256.hex("MARK" + id + "POST");
    }

    /** Whether somebody has to write down what he thinks of a mark, or of an estimate of level 3, before others decide. */
    public boolean lacksWords() {
        return (onHold > 0 || isEstimate()) && narrative.strip().length() < LEAST_WORDS;
    }

    /** Whether the value of a position is an estimate of the model: level 3 of the hierarchy. */
    public boolean isEstimate() {
        return level == InstrumentPrice.OWN_ESTIMATE;
    }

    /** Characters that the preparer's words have at least where they are asked for (accounting.md §4.2). */
    public static final int LEAST_WORDS = 30;

    /** Characters that they have at most. */
    public static final int MOST_WORDS = 4_000;
}
