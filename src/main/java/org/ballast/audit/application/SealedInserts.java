package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PrimitiveIterator;
import org.ballast.audit.domain.RowSealer;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.jspecify.annotations.Nullable;

/**
 * Writes new rows of tables that only grow, as many as there are in one go, and puts them under the seal of the trail while they
 * are written: none is read again. Call it inside a transaction.
 */
@ApplicationScoped
public class SealedInserts {

    @Inject
    private IdBlocks ids;

    @Inject
    private Batches batches;

    @Inject
    private Seals seals;

    /**
     * A table of which every column is written and sealed.
     *
     * @param kind under which its rows are sealed, as {@code MARGIN_READING}
     * @param columns separated by commas, the key first, as its sealed rows name them
     * @param sequence of its keys
     * @param block how many keys a value of the sequence stands for
     */
    public record Table(String kind, String name, String columns, String sequence, int block) {}

    /** Makes the values of a row in the order of the columns, of what is known: the database, still writing, answers nobody. */
    @FunctionalInterface
    public interface Row<T> {
        @Nullable
        Object[] of(long key, T item);
    }

    /** A row for each thing. */
    public <T> void add(Table table, Collection<T> things, Row<T> row) {
        List<Long> unused = keysOfAdded(table, things, row);
    }

    /** The same; the keys of the rows, in the order of the things. */
    public <T> List<Long> keysOfAdded(Table table, Collection<T> things, Row<T> row) {
        if (things.isEmpty()) {
            return List.of();
        }
        PrimitiveIterator.OfLong keys =
                ids.take(table.sequence(), table.block(), things.size()).iterator();
        List<Long> taken = new ArrayList<>(things.size());
        RowSealer seal = seals.open(table.kind());
        try (BatchInsert inserts = batches.streamInto(table.name(), table.columns())) {
            for (T thing : things) {
                long key = keys.nextLong();
                @Nullable Object[] values = row.of(key, thing);
                inserts.add(values);
                seal.row(key, RowBytes.of(values));
                taken.add(key);
            }
        }
        seals.add(seal);
        return taken;
    }
}
