package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages name a constant by a beginning and its name, as {@code holdings['step.'.concat(step.kind())]}: all constants of the
 * enum that has the most words under a beginning have one there.
 */
class WordsOfConstantsTest {

    private static final Pattern BEGINNING = Pattern.compile("\\b(\\w+)\\['([^']+\\.)'\\.concat\\(");

    private static final Pattern CHECK = Pattern.compile("\"([A-Z_]{3,})\"");

    /** Never shown there: the portal itself has no role to choose, prices are not imported with holdings, few steps have a total, nothing is proposed where nothing changed. */
    private static final Set<String> UNSAID = Set.of(
            "access: role.SYSTEM",
            "holdings: import.amount.PRICES",
            "holdings: import.next.PRICES",
            "statements: total.FINANCING",
            "statements: total.INCOME_TAX",
            "statements: total.INVESTING",
            "statements: total.OPERATING",
            "msg: status.NONE",
            "writedowns: amount.NONE",
            "writedowns: change.NONE",
            "writedowns: kind.NONE",
            "writedowns: memo.lots.NONE");

    /** Their names are no constants of an enum. */
    private static final Set<String> OF_TEXTS =
            Set.of("approvals: kind.", "journal: source.", "journal: periods.check.");

    @Test
    void eachConstantHasItsWord() throws IOException {
        Set<String> beginnings = beginnings();
        beginnings.removeAll(OF_TEXTS);
        Set<String> missing = missing(beginnings, constants());
        missing.removeAll(UNSAID);
        assertThat(missing).isEmpty();
    }

    @Test
    void aConstantWithoutItsWordIsFound() {
        Map<String, List<String>> kinds = Map.of("Kind", List.of("ACQUIRE", "DISPOSE", "NEW_AND_UNSAID"));
        assertThat(missing(Set.of("holdings: step."), kinds)).containsExactly("holdings: step.NEW_AND_UNSAID");
    }

    /** Features name what must be right before a month is locked by texts of their own. */
    @Test
    void eachCheckBeforeALockHasItsWord() throws IOException {
        Set<String> checks = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(each -> each.toString().endsWith("Checks.java"))
                    .toList()) {
                String text = Files.readString(source);
                if (text.contains("implements CloseChecks")) {
                    CHECK.matcher(text).results().forEach(found -> checks.add("periods.check." + found.group(1)));
                }
            }
        }
        assertThat(checks).hasSizeGreaterThan(5);
        assertThat(ResourceBundle.getBundle("messages.journal").keySet()).containsAll(checks);
    }

    private static Set<String> missing(Set<String> beginnings, Map<String, List<String>> constants) {
        Set<String> missing = new TreeSet<>();
        for (String beginning : beginnings) {
            String room = beginning.substring(0, beginning.indexOf(':'));
            Set<String> keys = ResourceBundle.getBundle("messages." + (room.equals("msg") ? "web" : room))
                    .keySet();
            String prefix = beginning.substring(beginning.indexOf(':') + 2);
            constants.values().stream()
                    .max(Comparator.comparingLong((List<String> names) -> said(names, prefix, keys))
                            .thenComparingInt(names -> -names.size()))
                    .filter(names -> said(names, prefix, keys) >= 2)
                    .stream()
                    .flatMap(List::stream)
                    .filter(name -> !keys.contains(prefix + name))
                    .forEach(name -> missing.add(beginning + name));
        }
        return missing;
    }

    private static long said(List<String> names, String prefix, Set<String> keys) {
        return names.stream().filter(name -> keys.contains(prefix + name)).count();
    }

    private static Set<String> beginnings() throws IOException {
        Set<String> beginnings = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                BEGINNING
                        .matcher(Files.readString(page))
                        .results()
                        .forEach(found -> beginnings.add(found.group(1) + ": " + found.group(2)));
            }
        }
        return beginnings;
    }

    private static Map<String, List<String>> constants() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ballast").stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.toMap(JavaClass::getName, each -> names(each.reflect())));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }
}
