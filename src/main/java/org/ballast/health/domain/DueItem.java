package org.ballast.health.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;

/**
 * An amount that falls due on a day and is not paid.
 *
 * @param reference of the entity's own, unique
 * @param amount above zero, whichever way it goes
 * @param counterparty empty where none was said
 */
public record DueItem(String reference, DueKind kind, LocalDate dueOn, Money amount, String counterparty) {}
