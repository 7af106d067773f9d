package org.ballast.sql;

import org.jspecify.annotations.Nullable;

/** One statement that is executed for many rows, thousands at a time; opened by {@link Batches}. */
public interface BatchInsert extends AutoCloseable {

    /**
     * Adds one row.
     *
     * @param values the parameters in order: instants, dates, numbers, texts, amounts, quantities, prices, enum constants,
     *     optionals, null
     */
    void add(@Nullable Object... values);

    /** Writes what was added so far, where another statement needs to find it. */
    void write();

    /** Writes the rest. */
    @Override
    void close();
}
