package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.measurement.domain.CostMethod;
import org.jspecify.annotations.Nullable;

/** What became of a disposal in a book. Written in batches; only its status and entry change afterwards. */
@Entity
@Table(name = "disposal_posting")
@IdClass(DisposalPostingRow.Key.class)
class DisposalPostingRow {

    @Id
    @Column(name = "book_id")
    long bookId;

    @Id
    @Column(name = "disposal_id")
    long disposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_method")
    CostMethod costMethod;

    @Enumerated(EnumType.STRING)
    DisposalStatus status;

    BigDecimal proceeds;

    BigDecimal fee;

    @Nullable
    @Column(name = "entry_id")
    Long entryId;

    @Nullable
    @Column(name = "reversal_entry_id")
    Long reversalEntryId;

    protected DisposalPostingRow() {}

    /** The two columns that name a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long bookId;
        long disposalId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.bookId == bookId && key.disposalId == disposalId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bookId, disposalId);
        }
    }
}
