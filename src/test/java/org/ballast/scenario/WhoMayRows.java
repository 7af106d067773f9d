package org.ballast.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of {@link WhoMay}: an address, and the callers that it is open to. */
final class WhoMayRows {

    private WhoMayRows() {}

    /** The callers by address, or by method and address. */
    static Map<String, Set<String>> table(String rows) {
        Map<String, Set<String>> table = new TreeMap<>();
        rows.lines().forEach(row -> {
            String[] cells = row.split(" +", -1);
            int address = cells[0].startsWith("/") ? 1 : 2;
            table.put(
                    String.join(" ", Arrays.copyOf(cells, address)),
                    callers(Arrays.copyOfRange(cells, address, cells.length)));
        });
        return table;
    }

    private static Set<String> callers(String[] cells) {
        return Arrays.stream(cells)
                .flatMap(cell -> switch (cell) {
                    case "everyone" -> Stream.concat(WhoMay.ROLES.stream(), Stream.of(WhoMay.STRANGER));
                    case "roles" -> WhoMay.ROLES.stream();
                    case "nobody" -> Stream.<String>empty();
                    default -> Stream.of(cell);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
