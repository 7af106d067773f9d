package org.ballast.holdings.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;

/**
 * What a file would record, before anything is.
 *
 * @param totals of the rows that are new, by asset in the order of the file
 * @param amount cost or proceeds of all of them
 * @param fresh how many rows are new
 * @param skipped how many are in the books already
 */
public record FilePreview(List<AssetTotal> totals, Money amount, int fresh, int skipped, MarketComparison market) {

    public FilePreview {
        totals = List.copyOf(totals);
    }

    /**
     * The new rows of one asset.
     *
     * @param asset symbol
     * @param amount cost or proceeds, without fees
     */
    public record AssetTotal(String asset, int rows, Quantity units, Money amount) {

        private AssetTotal plus(Traded row) {
            return new AssetTotal(asset, rows + 1, units.plus(row.units()), amount.plus(row.amount()));
        }
    }

    /**
     * @param symbols of the assets by key
     */
    public static FilePreview of(ReportingEntity entity, FactFile file, Map<Long, String> symbols) {
        Money none = Money.zero(entity.functionalCurrency());
        Map<Long, AssetTotal> totals = new LinkedHashMap<>();
        for (Traded row : file.shown(entity.functionalCurrency())) {
            AssetTotal before = totals.getOrDefault(
                    row.assetId(), new AssetTotal(String.valueOf(symbols.get(row.assetId())), 0, Quantity.ZERO, none));
            totals.put(row.assetId(), before.plus(row));
        }
        Money amount = totals.values().stream().map(AssetTotal::amount).reduce(none, Money::plus);
        return new FilePreview(new ArrayList<>(totals.values()), amount, file.rows(), file.skipped(), file.market());
    }
}
