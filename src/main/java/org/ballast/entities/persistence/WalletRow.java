package org.ballast.entities.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ballast.entities.domain.Wallet;

@Entity
@Table(name = "wallet")
class WalletRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wallet_seq")
    @SequenceGenerator(name = "wallet_seq", sequenceName = "wallet_seq", allocationSize = 50)
    long id;

    @Column(name = "entity_id")
    long entityId;

    String code;

    String name;

    @Column(name = "is_default")
    boolean isDefault;

    @Version
    long version;

    protected WalletRow() {}

    WalletRow(Wallet wallet) {
        entityId = wallet.entityId();
        code = wallet.code();
        name = wallet.name();
        isDefault = wallet.isDefault();
    }

    Wallet toWallet() {
        return new Wallet(id, entityId, code, name, isDefault);
    }
}
