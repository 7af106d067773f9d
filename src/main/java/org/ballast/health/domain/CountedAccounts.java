package org.ballast.health.domain;

import java.util.Map;
import org.ballast.journal.domain.ChartAccount;

/**
 * What the accounts of a chart count as on a day.
 *
 * @param byNumber of which it was said; any other counts as usual for its type
 */
public record CountedAccounts(Map<String, CountsAs> byNumber) {

    public CountedAccounts {
        byNumber = Map.copyOf(byNumber);
    }

    public CountsAs of(ChartAccount account) {
        return byNumber.getOrDefault(account.number(), CountsAs.usual(account));
    }
}
