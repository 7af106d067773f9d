package org.ballast.capital.domain;

import org.ballast.amounts.Money;

/**
 * An entry of capital that is in force.
 *
 * @param line its name, as people gave it
 */
public record RegulatoryLine(RegulatoryKind kind, String line, Money amount) {}
