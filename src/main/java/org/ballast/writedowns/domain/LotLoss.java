package org.ballast.writedowns.domain;

import org.ballast.amounts.Money;

/**
 * What one lot loses by a proposal, all its segments together.
 *
 * @param lot code of the lot
 * @param loss more than zero
 */
public record LotLoss(long lotId, String lot, Money loss) {}
