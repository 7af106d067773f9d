package org.ballast.prices.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ballast.prices.domain.Market;

@Entity
@Table(name = "market")
class MarketRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_seq")
    @SequenceGenerator(name = "market_seq", sequenceName = "market_seq", allocationSize = 50)
    long id;

    String code;

    String name;

    @Version
    long version;

    protected MarketRow() {}

    MarketRow(Market market) {
        code = market.code();
        name = market.name();
    }

    Market toMarket() {
        return new Market(id, code, name);
    }
}
