package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/api.md says of who may make which call is what the table of roles says. */
class ApiPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z]+ /[^`]*)` \\| ([A-Za-z, ]+) \\| .+ \\|$");

    @Test
    void everyCallOfThePageIsThereAndIsMadeByWhomThePageNames() throws IOException {
        Map<String, Set<String>> told = told();

        assertThat(told).hasSizeGreaterThan(50);
        Map<String, Set<String>> table = WhoMay.makeCalls();
        assertThat(told)
                .allSatisfy((call, who) -> assertThat(table.get(call)).as(call).isEqualTo(who));
    }

    private static Map<String, Set<String>> told() throws IOException {
        Map<String, Set<String>> told = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "api.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> who = row.group(2).equals("all")
                        ? new TreeSet<>(WhoMay.ROLES)
                        : row.group(2).equals("everybody")
                                ? everybody()
                                : Arrays.stream(row.group(2).split(", ", -1))
                                        .collect(Collectors.toCollection(TreeSet::new));
                told.put(row.group(1), who);
            }
        }
        return told;
    }

    /** Also who is not signed in. */
    private static Set<String> everybody() {
        Set<String> everybody = new TreeSet<>(WhoMay.ROLES);
        everybody.add(WhoMay.STRANGER);
        return everybody;
    }
}
