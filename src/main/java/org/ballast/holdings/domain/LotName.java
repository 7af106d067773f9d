package org.ballast.holdings.domain;

/**
 * By what a lot or a pool is found.
 *
 * @param code its name
 */
public record LotName(long id, String code) {}
