package org.ballast.journal.domain;

/**
 * What a line stands for on an account that is kept by units.
 *
 * @param id surrogate key of the unit
 * @param code the unit as people know it
 */
public record UnitOfAccount(Kind kind, long id, String code) {

    /** What an account may be kept by. */
    public enum Kind {
        LOT
    }

    public static UnitOfAccount lot(long id, String code) {
        return new UnitOfAccount(Kind.LOT, id, code);
    }
}
