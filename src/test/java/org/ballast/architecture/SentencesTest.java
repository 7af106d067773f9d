package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ballast.words.Said;
import org.ballast.words.Sentence;
import org.junit.jupiter.api.Test;

/** No sentence is composed in Java: each has its text, each text its sentence, and each is said with what it has places for. */
class SentencesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final String PREFIX = "sentence.";
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ballast");

    @Test
    void namesTextsAndUsesGoTogether() throws IOException {
        Map<String, Class<?>> enums = enums();
        Set<String> named = new TreeSet<>();
        enums.forEach((name, type) ->
                Stream.of(type.getEnumConstants()).forEach(each -> named.add(name + "." + ((Enum<?>) each).name())));

        assertThat(Sentences.findings(named, texts(), SentenceUses.in(sources(), enums.keySet())))
                .isEmpty();
        assertThat(named).hasSizeGreaterThan(200);
    }

    @Test
    void aTextIsJoinedWithItsArgumentsInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.ballast.words")
                .should()
                .callConstructor(Said.class, Sentence.class, List.class)
                .check(PORTAL);
    }

    @Test
    void eachFaultIsFound() throws IOException {
        String source = """
                package org.ballast.s;
                class Seeded {
                    @Size(max = 3, message = "NEVER") String never;
                    @Size(max = 3, message = "KNOWN") String known;
                    Object right = new Refusal(code, S.ONE, id);
                    Object same = S.TWO.with(a, b);
                    Object either = (open ? S.NONE : S.TWO).with(a, b);
                    Object fewer = field.wrong(S.ONE);
                    Object composed = new Refusal(code, S.ONE, "lot " + id);
                    Object unknown = S.UNKNOWN;
                }
                """;
        Set<String> named = Set.of("S.NONE", "S.ONE", "S.TWO", "S.UNKNOWN", "S.UNSAID", "SSentence.KNOWN");
        Map<String, String> texts = Map.of(
                "S.NONE", "No.",
                "S.ONE", "No {0}.",
                "S.TWO", "{1}, {0}",
                "S.UNSAID", "",
                "S.LEFT", "",
                "SSentence.KNOWN", "has more than {0}");

        assertThat(Sentences.findings(named, texts, SentenceUses.in(List.of(file(source)), Set.of("S"))))
                .containsExactlyInAnyOrder(
                        "S.UNKNOWN has no text",
                        "S.LEFT is a text of no sentence",
                        "S.UNSAID is never said",
                        "S.NONE is said with 2 in Seeded.java: No.",
                        "S.ONE is said with 0 in Seeded.java: No {0}.",
                        "S.ONE is said with a composed text in Seeded.java",
                        "SSentence.NEVER is no sentence, and the message of a constraint in Seeded.java");
    }

    private static Map<String, Class<?>> enums() {
        return PORTAL.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Sentence.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));
    }

    /** The enum of a room is called by it: {@code JournalSentence} for {@code messages/journal.properties}. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            bundles.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .forEach(room -> {
                        String name = Character.toUpperCase(room.charAt(0)) + room.substring(1) + "Sentence.";
                        ResourceBundle bundle = ResourceBundle.getBundle("messages." + room);
                        bundle.keySet().stream()
                                .filter(key -> key.startsWith(PREFIX))
                                .forEach(
                                        key -> texts.put(name + key.substring(PREFIX.length()), bundle.getString(key)));
                    });
        }
        return texts;
    }

    private static Iterable<? extends JavaFileObject> sources() throws IOException {
        StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Seeded.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public String getName() {
                return "Seeded.java";
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
