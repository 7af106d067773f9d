package org.ballast.reserves.domain;

import java.util.List;

/**
 * An address with what it held and who signed for it.
 *
 * @param revision of the balance: above one it was corrected
 * @param signatures over messages of the same instant
 */
public record ReserveItem(
        ReserveAddress address, ReserveBalance balance, int revision, List<OwnershipSignature> signatures) {

    /** Whether its key signed for this tree of liabilities at the height of the balance. */
    public boolean isProvedFor(String rootHash) {
        return signatures.stream()
                .anyMatch(each -> each.rootHash().equals(rootHash) && each.blockHeight() == balance.blockHeight());
    }

    /** Whether its key signed for any tree at the height of the balance. */
    public boolean isSigned() {
        return signatures.stream().anyMatch(each -> each.blockHeight() == balance.blockHeight());
    }
}
