package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact, the same in every book. Read by queries only: lots are written in batches. */
@Entity
@Table(name = "lot")
class LotRow {

    @Id
    long id;

    @Column(name = "entity_id")
    long entityId;

    @Column(name = "asset_id")
    long assetId;

    @Nullable
    @Column(name = "wallet_id")
    Long walletId;

    String code;

    @Column(name = "acquired_at")
    Instant acquiredAt;

    @Column(name = "acquired_on")
    LocalDate acquiredOn;

    @Column(name = "day_precision")
    boolean dayPrecision;

    BigDecimal quantity;

    BigDecimal cost;

    BigDecimal fee;

    String currency;

    String reference;

    @Nullable
    @Column(name = "import_id")
    Long importId;

    @Column(name = "import_line")
    int importLine;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    boolean withdrawn;

    @Nullable
    @Column(name = "pool_of_book_id")
    Long poolOfBookId;

    @Nullable
    @Column(name = "replaced_by")
    Long replacedBy;

    protected LotRow() {}
}
