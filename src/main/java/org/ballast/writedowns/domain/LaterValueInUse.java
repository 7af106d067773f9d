package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A memo of value in use that was written after a write-down for its reporting day was posted: what is in the books is not
 * what a test would give today. It is named until a test with the memo is in the books.
 *
 * @param writeDown the proposal that was posted
 * @param asset symbol
 * @param on the reporting day
 * @param used revision of the memo that the write-down rests on; empty where there was none
 * @param memo key of the memo in force
 * @param inForce its revision
 */
public record LaterValueInUse(
        long writeDown, String asset, LocalDate on, OptionalInt used, long memo, int inForce, String writtenBy) {}
