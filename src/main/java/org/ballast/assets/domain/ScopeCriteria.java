package org.ballast.assets.domain;

/**
 * The six scope criteria of ASC 350-60-15-1, answered for one asset. A crypto asset meets them all; one that does not is
 * something else, as a redeemable stablecoin is a financial asset.
 *
 * @param intangible meets the definition of an intangible asset (a)
 * @param noEnforceableRights gives no enforceable claim on other goods, services or assets (b)
 * @param onDistributedLedger created on or resides on a blockchain or the like (c)
 * @param securedByCryptography (d)
 * @param fungible (e)
 * @param notIssuedByHolder neither created nor issued by the reporting entity or its related parties (f)
 */
public record ScopeCriteria(
        boolean intangible,
        boolean noEnforceableRights,
        boolean onDistributedLedger,
        boolean securedByCryptography,
        boolean fungible,
        boolean notIssuedByHolder) {

    public static final ScopeCriteria ALL_MET = new ScopeCriteria(true, true, true, true, true, true);

    /** Whether the asset is in the scope of Subtopic 350-60. */
    public boolean allMet() {
        return equals(ALL_MET);
    }
}
