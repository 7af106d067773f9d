package org.ballast.rangeproofs;

/**
 * What a commitment commits to.
 *
 * @param value 64 bits, taken as unsigned
 * @param blinding what hides it
 */
public record Opening(long value, Blinding blinding) {

    /** The commitment that it opens. */
    public Commitment commitment() {
        return Commitment.to(value, blinding);
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "Opening";
    }
}
