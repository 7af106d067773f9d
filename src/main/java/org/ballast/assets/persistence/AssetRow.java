package org.ballast.assets.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;

@Entity
@Table(name = "asset")
class AssetRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asset_seq")
    @SequenceGenerator(name = "asset_seq", sequenceName = "asset_seq", allocationSize = 50)
    long id;

    String symbol;

    String name;

    int decimals;

    boolean intangible;

    @Column(name = "no_enforceable_rights")
    boolean noEnforceableRights;

    @Column(name = "on_distributed_ledger")
    boolean onDistributedLedger;

    @Column(name = "secured_by_cryptography")
    boolean securedByCryptography;

    boolean fungible;

    @Column(name = "not_issued_by_holder")
    boolean notIssuedByHolder;

    @Version
    long version;

    protected AssetRow() {}

    AssetRow(Asset asset) {
        symbol = asset.symbol();
        name = asset.name();
        decimals = asset.decimals();
        intangible = asset.scope().intangible();
        noEnforceableRights = asset.scope().noEnforceableRights();
        onDistributedLedger = asset.scope().onDistributedLedger();
        securedByCryptography = asset.scope().securedByCryptography();
        fungible = asset.scope().fungible();
        notIssuedByHolder = asset.scope().notIssuedByHolder();
    }

    Asset toAsset() {
        return new Asset(
                id,
                symbol,
                name,
                decimals,
                new ScopeCriteria(
                        intangible,
                        noEnforceableRights,
                        onDistributedLedger,
                        securedByCryptography,
                        fungible,
                        notIssuedByHolder));
    }
}
