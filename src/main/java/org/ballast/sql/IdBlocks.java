package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;

/** Keys for rows that are written by JDBC: whole blocks of a sequence, as JPA takes them. */
@ApplicationScoped
public class IdBlocks {

    @Inject
    private SqlRows rows;

    /**
     * That many new keys, ascending. Keys of a block that are left over are never used.
     *
     * @param sequence as {@code price_bar_seq}
     * @param increment the sequence's own: a value of it ends a block of that many keys
     * @param count how many keys are needed
     */
    public LongStream take(String sequence, int increment, int count) {
        int blocks = Math.ceilDiv(count, increment);
        if (blocks == 0) {
            return LongStream.empty();
        }
        List<Long> ends = rows.list(
                "SELECT nextval('" + sequence + "') FROM generate_series(1, " + blocks + ")", row -> row.getLong(1));
        return ends.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .flatMap(end -> LongStream.rangeClosed(end - increment + 1, end))
                .limit(count);
    }

    /** One new key. */
    public long take(String sequence, int increment) {
        return take(sequence, increment, 1).findFirst().orElseThrow();
    }
}
