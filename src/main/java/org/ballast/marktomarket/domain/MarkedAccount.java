package org.ballast.marktomarket.domain;

/**
 * A trading account as mark-to-market names it.
 *
 * @param id surrogate key
 * @param code short name within its entity
 * @param venue code of the venue
 */
public record MarkedAccount(long id, String code, String venue) {}
