package org.ballast.holdings.domain;

import java.time.Instant;

/**
 * Terms of a loan as they were recorded.
 *
 * @param reason why the day was said otherwise; empty of the first
 */
public record RecordedTerms(LoanTerms terms, String reason, String recordedBy, Instant recordedAt) {}
