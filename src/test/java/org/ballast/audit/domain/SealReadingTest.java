package org.ballast.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SealReadingTest {

    private static final AuditChain CHAIN =
            new AuditChain("the key of these tests is not secret".getBytes(StandardCharsets.UTF_8));
    private static final AuditKeys KEYS = new AuditKeys(CHAIN, List.of());

    private final SortedMap<Long, List<String>> rows = new TreeMap<>(
            Map.of(7L, List.of("a", "b"), 8L, List.of("c", "d", "e"), 9L, List.of("f"), 20L, List.of("g", "h")));

    @Test
    void rowsAsTheyWereSealedAreWhole() {
        assertThat(read(sealed(rows), rows)).isEmpty();
        assertThat(sealed(rows)).extracting(RowSeal::lastKey).containsExactly(9L, 20L);
    }

    @Test
    void eachChangedRowIsNamed() {
        List<RowSeal> seals = sealed(rows);
        rows.forEach((key, values) -> {
            for (int row = 0; row < values.size(); row++) {
                List<String> other = new ArrayList<>(values);
                other.set(row, "x");
                assertThat(read(seals, with(key, other)))
                        .contains(new SealFault(SealFault.Reason.CHANGED, key, String.valueOf(row)));
            }
        });
    }

    @Test
    void aRemovedRowAndARemovedKeyAreMissing() {
        List<RowSeal> seals = sealed(rows);

        assertThat(read(seals, with(8L, List.of("c", "d")))).contains(new SealFault(SealFault.Reason.MISSING, 8, ""));
        for (long key : new long[] {7, 8, 9, 20}) {
            SortedMap<Long, List<String>> without = new TreeMap<>(rows);
            without.remove(key);
            assertThat(read(seals, without)).contains(new SealFault(SealFault.Reason.MISSING, key, ""));
        }
    }

    @Test
    void anAddedRowAndAnAddedKeyAreFound() {
        List<RowSeal> seals = sealed(rows);

        assertThat(read(seals, with(9L, List.of("f", "x")))).contains(new SealFault(SealFault.Reason.CHANGED, 9, "1"));
        for (long key : new long[] {1, 12, 21}) {
            assertThat(read(seals, with(key, List.of("x")))).contains(new SealFault(SealFault.Reason.ADDED, key, ""));
        }
    }

    @Test
    void rowsThatChangeAreAsTheNewestSealSays() {
        List<RowSeal> old = sealed(new TreeMap<>(Map.of(7L, List.of("a"))));
        List<RowSeal> none = emptied();

        assertThat(read(List.of(none.getFirst(), old.getFirst()), new TreeMap<>()))
                .isEmpty();
        assertThat(read(List.of(old.getFirst(), none.getFirst()), new TreeMap<>()))
                .contains(new SealFault(SealFault.Reason.MISSING, 7, ""));
    }

    @Test
    void aSealWhoseDigitsWereFittedToAChangedRowIsFoundByItsSum() {
        SortedMap<Long, List<String>> changed = with(8L, List.of("c", "d", "x"));
        RowSeal real = sealed(rows).getFirst();
        RowSeal fitted = new RowSeal(
                real.kind(),
                real.firstKey(),
                real.lastKey(),
                real.keyId(),
                real.mac(),
                sealed(changed).getFirst().parts());

        assertThat(read(List.of(fitted, sealed(rows).getLast()), changed))
                .contains(new SealFault(SealFault.Reason.SEAL_CHANGED, 7, ""));
    }

    @Test
    void manyRowsOfOneKeyShareDigitsAndAreFoundAllTheSame() {
        List<String> many = new ArrayList<>();
        for (int row = 0; row < 3 * KeyRows.TOLD_APART; row++) {
            many.add("row " + row);
        }
        List<RowSeal> seals = sealed(with(30L, many));
        List<String> other = new ArrayList<>(many);
        other.set(2_000, "x");

        assertThat(read(seals, with(30L, many))).isEmpty();
        assertThat(read(seals, with(30L, other))).contains(new SealFault(SealFault.Reason.CHANGED, 30, "1998"));
    }

    @Test
    void manyKeysAreCoveredBySeveralSeals() {
        SortedMap<Long, List<String>> many = new TreeMap<>();
        for (long key = 1; key <= 2 * RowSealer.KEYS + 5; key++) {
            many.put(key, List.of("row " + key));
        }

        assertThat(sealed(many)).hasSize(3);
        assertThat(read(sealed(many), many)).isEmpty();
    }

    private static List<RowSeal> emptied() {
        RowSealer sealer = RowSealer.ofNeighbours(CHAIN, "TEST");
        sealer.key(7);
        return sealer.end();
    }

    private SortedMap<Long, List<String>> with(long key, List<String> values) {
        SortedMap<Long, List<String>> changed = new TreeMap<>(rows);
        changed.put(key, values);
        return changed;
    }

    private static List<RowSeal> sealed(SortedMap<Long, List<String>> rows) {
        RowSealer sealer = RowSealer.ofNeighbours(CHAIN, "TEST");
        rows.forEach((key, values) -> values.forEach(value -> sealer.row(key, bytes(value))));
        return sealer.end();
    }

    private static Optional<SealFault> read(List<RowSeal> seals, SortedMap<Long, List<String>> rows) {
        SealReading reading = new SealReading(KEYS, seals.iterator());
        rows.forEach((key, values) -> {
            for (int row = 0; row < values.size(); row++) {
                reading.row(key, String.valueOf(row), bytes(values.get(row)));
            }
        });
        return reading.end();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
