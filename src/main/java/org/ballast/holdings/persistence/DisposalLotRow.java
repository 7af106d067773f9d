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

/** What a disposal takes of a lot in a book. */
@Entity
@Table(name = "disposal_lot")
@IdClass(DisposalLotRow.Key.class)
class DisposalLotRow {

    @Id
    @Column(name = "book_id")
    long bookId;

    @Id
    @Column(name = "disposal_id")
    long disposalId;

    @Id
    @Column(name = "lot_id")
    long lotId;

    BigDecimal quantity;

    @Nullable
    @Column(name = "relieved_cost")
    BigDecimal relievedCost;

    @Nullable
    @Column(name = "relieved_reduction")
    BigDecimal relievedReduction;

    @Nullable
    @Column(name = "relieved_value_change")
    BigDecimal relievedValueChange;

    protected DisposalLotRow() {}

    /** The three columns that name a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long bookId;
        long disposalId;
        long lotId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.bookId == bookId
                    && key.disposalId == disposalId
                    && key.lotId == lotId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bookId, disposalId, lotId);
        }
    }
}
