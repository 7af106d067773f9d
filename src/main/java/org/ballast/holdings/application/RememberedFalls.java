package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.journal.domain.LedgerPosition;

/**
 * What falls would do to whole books, remembered until something that it rests on changes: the newest entry, a policy or a close.
 * So a page that is opened again reads no lot.
 */
@ApplicationScoped
class RememberedFalls {

    private static final int ANSWERS = 24;

    private final Map<Asked, Answer> known = new ConcurrentHashMap<>();

    /** Falls of all prices on the lots of a book as of the end of a day. */
    record Asked(long bookId, LocalDate day, List<BigDecimal> falls) {

        Asked {
            falls = List.copyOf(falls);
        }
    }

    /**
     * What an answer rests on.
     *
     * @param position empty of empty books
     * @param markets by key of the asset
     */
    record Ground(Optional<LedgerPosition> position, Map<Long, MarketOfAsset> markets) {

        Ground {
            markets = Map.copyOf(markets);
        }
    }

    private record Answer(Ground ground, List<AssetUnderFalls> assets) {}

    List<AssetUnderFalls> of(Asked asked, Ground ground, Supplier<List<AssetUnderFalls>> read) {
        Answer before = known.get(asked);
        if (before != null && before.ground().equals(ground)) {
            return before.assets();
        }
        List<AssetUnderFalls> assets = List.copyOf(read.get());
        if (known.size() >= ANSWERS) {
            known.clear();
        }
        known.put(asked, new Answer(ground, assets));
        return assets;
    }
}
