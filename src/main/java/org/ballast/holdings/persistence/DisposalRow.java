package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.holdings.domain.DisposalKind;
import org.jspecify.annotations.Nullable;

/** A fact, the same in every book. Written in batches. */
@Entity
@Table(name = "disposal")
class DisposalRow {

    @Id
    long id;

    @Column(name = "entity_id")
    long entityId;

    @Column(name = "asset_id")
    long assetId;

    String reference;

    @Column(name = "disposed_at")
    Instant disposedAt;

    @Column(name = "disposed_on")
    LocalDate disposedOn;

    BigDecimal quantity;

    BigDecimal proceeds;

    BigDecimal fee;

    String currency;

    @Nullable
    @Column(name = "import_id")
    Long importId;

    @Column(name = "import_line")
    int importLine;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    DisposalKind kind;

    String note;

    boolean withdrawn;

    @Nullable
    @Column(name = "replaced_by")
    Long replacedBy;

    protected DisposalRow() {}
}
