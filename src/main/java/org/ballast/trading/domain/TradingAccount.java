package org.ballast.trading.domain;

/**
 * An account of an entity at a venue.
 *
 * @param id surrogate key
 * @param entity code of the entity
 * @param code short name within the entity, as {@code DERIBIT-BTC}
 * @param venue code of the venue, as {@code DERIBIT}
 * @param unit what all amounts of the account are in
 */
public record TradingAccount(
        long id, String entity, String code, String venue, SettlementUnit unit, MarginMode marginMode) {

    /** 1 to 32 capital letters, digits, underscores and hyphens: of an account as of a venue. */
    public static final String CODE = "^[A-Z0-9][A-Z0-9_-]{0,31}$";

    /** A currency or coin, as USD, USDT, BTC. */
    public static final String UNIT = "^[A-Z0-9]{2,12}$";
}
