package org.ballast.holdings.domain;

import java.util.Currency;
import java.util.List;

/**
 * A file of disposals that is right.
 *
 * @param planned what is new with its lots, in the order in which it happened
 * @param skipped how many rows are in the books already
 */
public record FileOfDisposals(List<DisposalPlan.Planned> planned, int skipped, MarketComparison market)
        implements FactFile {

    public FileOfDisposals {
        planned = List.copyOf(planned);
    }

    @Override
    public int rows() {
        return planned.size();
    }

    @Override
    public List<Traded> shown(Currency currency) {
        return planned.stream()
                .map(DisposalPlan.Planned::request)
                .map(Traded::of)
                .toList();
    }
}
