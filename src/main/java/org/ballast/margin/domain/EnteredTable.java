package org.ballast.margin.domain;

import java.time.Instant;

/**
 * A margin table with who entered it.
 *
 * @param reason why the day was entered otherwise than before; empty of its first revision
 */
public record EnteredTable(VenueTable table, String reason, String enteredBy, Instant enteredAt) {}
