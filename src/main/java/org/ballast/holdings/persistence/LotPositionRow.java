package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a lot carries in a book. Read by queries only: positions are written in batches. */
@Entity
@Table(name = "lot_position")
@IdClass(LotPositionRow.Key.class)
class LotPositionRow {

    @Id
    @Column(name = "book_id")
    long bookId;

    @Id
    @Column(name = "lot_id")
    long lotId;

    BigDecimal quantity;

    BigDecimal cost;

    BigDecimal reduction;

    @Column(name = "value_change")
    BigDecimal valueChange;

    protected LotPositionRow() {}

    /** The two columns that name a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long bookId;
        long lotId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.bookId == bookId && key.lotId == lotId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bookId, lotId);
        }
    }
}
