package org.ballast.corrections.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A correction as lists tell it.
 *
 * @param named what the thing that was wrong is called
 * @param items how many entries and things are undone
 * @param on the day of the mirror of its first entry, else of the first mirror of all; empty where there is none
 */
public record CorrectionHead(long caseId, String named, int items, Optional<LocalDate> on) {}
