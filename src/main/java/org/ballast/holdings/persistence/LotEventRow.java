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
import org.ballast.holdings.domain.LotEventKind;
import org.jspecify.annotations.Nullable;

/** Read by queries only: events are written in batches and never change. */
@Entity
@Table(name = "lot_event")
class LotEventRow {

    @Id
    long id;

    @Column(name = "lot_id")
    long lotId;

    @Column(name = "book_id")
    long bookId;

    @Enumerated(EnumType.STRING)
    LotEventKind kind;

    Instant at;

    @Column(name = "posted_on")
    LocalDate postedOn;

    @Column(name = "quantity_change")
    BigDecimal quantityChange;

    @Column(name = "cost_change")
    BigDecimal costChange;

    @Column(name = "reduction_change")
    BigDecimal reductionChange;

    @Column(name = "value_change")
    BigDecimal valueChange;

    @Column(name = "entry_id")
    long entryId;

    @Column(name = "source_type")
    String sourceType;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Nullable
    @Column(name = "from_lot_id")
    Long fromLotId;

    protected LotEventRow() {}
}
