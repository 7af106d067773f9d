package org.ballast.statements.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.Money;

/**
 * Who stands behind a write-down that was posted.
 *
 * @param asset symbol
 * @param from first day of the tested period
 * @param to the day after its last
 * @param preparedBy who submitted it last
 * @param entry number of the journal entry
 */
public record SignOff(
        String asset,
        LocalDate from,
        LocalDate to,
        Money amount,
        String preparedBy,
        Instant preparedAt,
        String approvedBy,
        Instant approvedAt,
        String entry) {}
