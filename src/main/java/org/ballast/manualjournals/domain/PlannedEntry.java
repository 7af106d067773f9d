package org.ballast.manualjournals.domain;

import java.time.LocalDate;

/**
 * One of the entries that a manual journal comes to.
 *
 * @param number 1 for the journal itself; its mirror and its copies follow
 * @param isMirror whether debits and credits change sides
 */
public record PlannedEntry(int number, LocalDate on, boolean isMirror) {}
