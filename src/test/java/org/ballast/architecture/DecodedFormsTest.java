package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form is there when it comes back: it does not wait for what a view action fills in a bean of one request. */
class DecodedFormsTest {

    private static final Pattern BEAN = Pattern.compile(
            "@Named(?:\\(\"(\\w+)\"\\))?\\s[^{;]*?@RequestScoped[^{;]*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** Where the day is not filled, the page takes the one that the form brings along. */
    private static final String BRINGS_ITS_DAY = "keep asks sizingPage.advised, which reads asOf";

    private static final ClassFileImporter IMPORTER = new ClassFileImporter();

    private static final String SEEDED = """
            <ui:composition xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html" xmlns:ui="jakarta.faces.facelets">
              <f:viewAction action="#{seeded.open()}"/>
              <ui:fragment rendered="#{seeded.mayChange}">
                <ui:fragment rendered="#{seeded.there}"><h:form id="late"/></ui:fragment>
                <ui:fragment rendered="#{not empty seeded.shown}"><h:form id="byItself"/></ui:fragment>
                <h:form id="always"/>
              </ui:fragment>
            </ui:composition>
            """;

    /** Of one request, as far as the rule is told. */
    static class Seeded {

        private String found = "";
        private String shown = "";

        public void open() {
            find();
            getShown();
        }

        private void find() {
            found = "one";
        }

        public boolean isThere() {
            return Stream.of(1).anyMatch(one -> !found.isEmpty());
        }

        public String getShown() {
            if (shown.isEmpty()) {
                shown = "shown";
            }
            return shown;
        }

        public boolean isMayChange() {
            return true;
        }
    }

    @Test
    void noFormWaitsForWhatIsFilledAfterItIsDecoded() throws IOException {
        Map<String, String> names = names();
        Map<String, Set<JavaClass>> imported = new HashMap<>();
        LateFills late = new LateFills(bean -> imported.computeIfAbsent(
                bean,
                each -> Stream.ofNullable(names.get(each))
                        .map(name -> IMPORTER.importClass(type(name)))
                        .collect(Collectors.toSet())));
        assertThat(names).containsKeys("institutionPage", "reservesPage").hasSizeGreaterThan(50);
        assertThat(files(Path.of("src", "main", "webapp"), ".xhtml"))
                .allSatisfy(page -> assertThat(late.in(PageForms.of(PageForms.read(page))))
                        .as(page.toString())
                        .isSubsetOf(BRINGS_ITS_DAY));
    }

    @Test
    void aFormThatIsNotDecodedIsFound() {
        JavaClass seeded = IMPORTER.importClass(Seeded.class);
        LateFills late = new LateFills(bean -> bean.equals("seeded") ? Set.of(seeded) : Set.of());
        assertThat(late.in(PageForms.of(SEEDED))).containsExactly("late asks seeded.there, which reads found");
    }

    /** Classes of beans of one request, by the names that pages know. */
    private static Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher bean = BEAN.matcher(PageForms.read(file));
            if (bean.find()) {
                String type = bean.group(2);
                String name = bean.group(1) == null
                        ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1)
                        : bean.group(1);
                String folder = SOURCES.relativize(file.getParent()).toString();
                names.put(name, folder.replace(File.separatorChar, '.') + "." + type);
            }
        }
        return names;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, DecodedFormsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
