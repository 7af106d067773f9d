package org.ballast.stress.web;

import java.util.stream.Collectors;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.StressedBook;

/** Falls of the assets of a book as text. */
final class FallsText {

    private FallsText() {}

    /** {@code BTC=0.3,ETH=0.45}. */
    static String of(Falls falls, StressedBook book) {
        return book.assets().stream()
                .map(asset -> asset.asset() + "="
                        + asset.fallIn(falls).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    /** {@code BTC 30 %, ETH 45 %}. */
    static String shown(Falls falls, StressedBook book) {
        return book.assets().stream()
                .map(asset -> asset.asset() + " " + Percent.of(asset.fallIn(falls)))
                .collect(Collectors.joining(", "));
    }
}
