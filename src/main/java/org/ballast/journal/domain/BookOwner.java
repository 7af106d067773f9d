package org.ballast.journal.domain;

import java.time.ZoneId;
import java.util.Currency;

/**
 * Whose books they are: as much of a reporting entity as the journal needs to know.
 *
 * @param currency functional currency, that of every entry
 * @param cutOffZone the zone in which a posting day ends
 */
public record BookOwner(long id, String code, String name, Currency currency, ZoneId cutOffZone) {}
