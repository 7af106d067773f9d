package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.measurement.domain.CostMethod;
import org.jspecify.annotations.Nullable;

/** Written in batches; only its status and entry change afterwards. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_method")
    CostMethod costMethod;

    @Enumerated(EnumType.STRING)
    DisposalStatus status;

    @Nullable
    @Column(name = "entry_id")
    Long entryId;

    @Nullable
    @Column(name = "import_id")
    Long importId;

    @Column(name = "import_line")
    int importLine;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Version
    long version;

    protected DisposalRow() {}
}
