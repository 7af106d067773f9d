package org.ballast.livesheet.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.ReadLimitedAssets.Limited;
import org.ballast.margin.domain.AccountAt;

/**
 * All but the prices that alerts are made of, as it was read.
 *
 * @param bookId the book that is looked at
 * @param entity with its primary book
 * @param assetIds by symbol
 * @param marketIds of the principal market, by key of an asset that has a policy
 */
record AlertFacts(
        long bookId,
        ReportingEntity entity,
        List<AccountAt> accounts,
        List<Limited> limits,
        List<LoanAt> loans,
        Map<String, Long> assetIds,
        Map<Long, Long> marketIds,
        Instant readAt) {

    AlertFacts {
        accounts = List.copyOf(accounts);
        limits = List.copyOf(limits);
        loans = List.copyOf(loans);
        assetIds = Map.copyOf(assetIds);
        marketIds = Map.copyOf(marketIds);
    }
}
