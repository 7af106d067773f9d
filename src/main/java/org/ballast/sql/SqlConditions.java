package org.ballast.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The conditions of one statement, each of which holds, with their values in the order of their question marks. */
public final class SqlConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** One that holds where a value is looked for; none where it is not. */
    public SqlConditions ifThere(String condition, Optional<?> value) {
        value.ifPresent(each -> {
            conditions.add(condition);
            values.add(each);
        });
        return this;
    }

    /** That a column is one of some values; none where no value is looked for. */
    public SqlConditions oneOf(String column, Collection<?> some) {
        if (!some.isEmpty()) {
            conditions.add(column + " IN (" + String.join(",", Collections.nCopies(some.size(), "?")) + ")");
            values.addAll(some);
        }
        return this;
    }

    /** A condition that was made with its values. */
    public SqlConditions and(String condition, Collection<?> some) {
        conditions.add(condition);
        values.addAll(some);
        return this;
    }

    /** Begins with WHERE; true of every row where there is no condition. */
    public String where() {
        return conditions.isEmpty() ? "WHERE 1 = 1" : "WHERE " + String.join(" AND ", conditions);
    }

    /**
     * The same, of rows beyond another one by their key: the newest first or, backward, the oldest first.
     *
     * @param key the column; its values and how many rows there are at most come with {@link #withBeyond}
     */
    public String whereBeyond(String key, boolean backward) {
        return where() + " AND " + key + (backward ? " > ? ORDER BY " + key : " < ? ORDER BY " + key + " DESC")
                + " FETCH FIRST ? ROWS ONLY";
    }

    /** The values, and further ones behind them. */
    public Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    /**
     * The values of {@link #whereBeyond}.
     *
     * @param from key of that row, empty for the edge of the list
     */
    public Object[] withBeyond(Optional<Long> from, boolean backward, int limit) {
        return with(from.orElse(backward ? 0L : Long.MAX_VALUE), limit);
    }
}
