package org.ballast.assets.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.AssetsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What can be held. */
@ApplicationScoped
public class Assets {

    @PersistenceContext
    private EntityManager em;

    /**
     * @throws Refusal NOT_FOUND
     */
    public Asset bySymbol(String symbol) {
        return find(symbol).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AssetsSentence.NO_ASSET, symbol));
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Asset byId(long id) {
        return rows("WHERE a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AssetRow::toAsset)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AssetsSentence.NO_ASSET_WITH_KEY, id));
    }

    public Optional<Asset> find(String symbol) {
        return rows("WHERE a.symbol = :symbol")
                .setParameter("symbol", symbol)
                .getResultStream()
                .findFirst()
                .map(AssetRow::toAsset);
    }

    /** All, by symbol. */
    public List<Asset> all() {
        return rows("ORDER BY a.symbol")
                .getResultStream()
                .map(AssetRow::toAsset)
                .toList();
    }

    /** Keeps a new asset; the key of the argument is not used. */
    public Asset add(Asset asset) {
        AssetRow row = new AssetRow(asset);
        em.persist(row);
        em.flush();
        return row.toAsset();
    }

    private TypedQuery<AssetRow> rows(String rest) {
        return em.createQuery("SELECT a FROM AssetRow a " + rest, AssetRow.class);
    }
}
