package org.ballast.reserves.application;

import java.util.List;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReservesSentence;
import org.jspecify.annotations.Nullable;

/** Which of some addresses is meant: on several chains the same address is another one. */
final class MeantAddress {

    private MeantAddress() {}

    /**
     * @param chain a constant of {@link Chain}, left out where the address is known on one alone
     * @throws Refusal INVALID_INPUT
     */
    static ReserveAddress among(List<ReserveAddress> known, String address, @Nullable String chain) {
        List<ReserveAddress> meant = known.stream()
                .filter(each -> each.address().equals(address))
                .filter(each -> chain == null || each.chain() == Chain.valueOf(chain))
                .toList();
        if (meant.isEmpty()) {
            throw new Field("address", address).wrong(ReservesSentence.ADDRESS_UNKNOWN);
        }
        if (meant.size() > 1) {
            throw new Field("chain", "")
                    .wrong(
                            ReservesSentence.ADDRESS_ON_SEVERAL_CHAINS,
                            meant.stream().map(ReserveAddress::chain).toList());
        }
        return meant.getFirst();
    }
}
