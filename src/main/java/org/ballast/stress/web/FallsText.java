package org.ballast.stress.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.StressedAsset;
import org.ballast.stress.domain.StressedBook;

/** Falls of the assets of a book as text. */
final class FallsText {

    private FallsText() {}

    static List<String> assets(StressedBook book) {
        return book.assets().stream().map(StressedAsset::asset).toList();
    }

    /** {@code BTC=0.3,ETH=0.45}. */
    static String of(Falls falls, List<String> assets) {
        return assets.stream()
                .map(asset -> asset + "=" + falls.of(asset).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    /** {@code BTC 30 %, ETH 45 %}. */
    static String shown(Falls falls, List<String> assets) {
        return assets.stream()
                .map(asset -> asset + " " + Percent.of(falls.of(asset)))
                .collect(Collectors.joining(", "));
    }
}
