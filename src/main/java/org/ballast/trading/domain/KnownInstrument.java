package org.ballast.trading.domain;

/**
 * An instrument that the portal knows.
 *
 * @param id surrogate key
 */
public record KnownInstrument(long id, Instrument instrument) {}
