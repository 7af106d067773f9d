package org.ballast.holdings.domain;

import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/**
 * A lot as of a day, with what people look it up by.
 *
 * @param asset symbol
 * @param wallet code of the wallet that it came into
 * @param acquired units at acquisition
 * @param reference free text of the accountants
 * @param withdrawn recorded wrongly and taken out again; another lot may go by the same code
 */
public record HeldLot(
        LotPosition lot, String asset, String wallet, Quantity acquired, String reference, boolean withdrawn) {}
