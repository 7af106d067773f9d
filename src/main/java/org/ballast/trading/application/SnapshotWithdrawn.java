package org.ballast.trading.application;

import org.ballast.entities.domain.ReportingEntity;
import org.ballast.trading.domain.TradingAccount;

/**
 * What a venue said of an account is being withdrawn, in the transaction that is still running: whoever rests on it refuses.
 *
 * @param snapshotId the revision that was in force
 */
public record SnapshotWithdrawn(ReportingEntity entity, TradingAccount account, long snapshotId) {}
