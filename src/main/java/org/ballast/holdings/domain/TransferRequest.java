package org.ballast.holdings.domain;

/**
 * Units that go from one own wallet to another: no disposal, their lots keep code, cost and day of acquisition (accounting.md
 * §3.6).
 *
 * @param leaving what leaves the one wallet, as a disposal for nothing says it; it names its wallet
 * @param toWalletId the other wallet
 * @param note free text of the accountants, empty if there is none
 */
public record TransferRequest(DisposalRequest leaving, long toWalletId, String note) {

    /**
     * @throws IllegalArgumentException if the wallets are one, or the first is not named
     */
    public TransferRequest {
        if (leaving.walletId().orElse(toWalletId) == toWalletId) {
            throw new IllegalArgumentException("transfer " + leaving.reference() + " goes nowhere");
        }
    }

    /** The accountants' name of it, unique in its entity among transfers. */
    public String reference() {
        return leaving.reference();
    }

    /** The wallet that the units leave. */
    public long walletId() {
        return leaving.walletId().orElseThrow();
    }

    /** The same, the first acquired in the wallet first. */
    public TransferRequest withoutLots() {
        return new TransferRequest(leaving.withoutLots(), toWalletId, note);
    }
}
