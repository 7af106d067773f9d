package org.ballast.statements.report;

import java.util.function.BiConsumer;
import org.ballast.statements.domain.LotDisclosure;

/** Hands out every lot of a disclosure, however many there are, one after the other, with the symbol of its asset. */
@FunctionalInterface
public interface EveryLot {

    void each(BiConsumer<String, LotDisclosure> lot);
}
