package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages hold structure only, and files stay small enough to be read as one thought. */
class PagesTest {

    private static final Pattern NOT_STRUCTURE = Pattern.compile(
            "\\sstyle=|<style|escape=\"false\"|\\son(click|change|load|submit)=\"[^#\"]|<script(?![^>]*\\ssrc=)");
    private static final Pattern REFRESHES_ITSELF =
            Pattern.compile("<p:poll\\b[^>]*|<p:\\w+[^>]*\\bautoRun=\"true\"[^>]*");
    private static final Pattern BRITISH = Pattern.compile(
            "(?i)\\b(un)?(recogni|amorti|reali|authori|capitali|organi|summari)s(e|ed|es|ing|ation)\\b|\\bcancelled\\b|\\bcolour|\\blicence\\b");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern LOST_SPACE = Pattern.compile("> +<(h|b|p|ui):");
    private static final int MOST_LINES = 300;

    @Test
    void pagesHoldNoStyleNoScriptAndNothingUnescaped() throws IOException {
        assertThat(files(Path.of("src/main/webapp"), ".xhtml"))
                .allSatisfy(
                        page -> assertThat(findings(page)).as(page.toString()).isEmpty());
    }

    @Test
    void aPageWithStyleScriptOrUnescapedTextIsFound() {
        assertThat(List.of(
                        "<p style=\"color: red\">",
                        "<script>alert(1)</script>",
                        "<h:outputText escape=\"false\"/>",
                        "<button onclick=\"go()\">"))
                .allSatisfy(
                        line -> assertThat(NOT_STRUCTURE.matcher(line).find()).isTrue());
        assertThat(NOT_STRUCTURE
                        .matcher("<script src=\"#{resource['ballast:frame.js']}\" defer=\"defer\"></script>")
                        .find())
                .isFalse();
    }

    /** A space that stands alone before a component never reaches the browser: it is written as #{' '}. */
    @Test
    void aSpaceBeforeAComponentIsNotLost() throws IOException {
        assertThat(files(Path.of("src/main/webapp"), ".xhtml"))
                .allSatisfy(page -> assertThat(
                                LOST_SPACE.matcher(Files.readString(page)).results())
                        .as(page.toString())
                        .isEmpty());
        assertThat(List.of(
                        "<ui:fragment rendered=\"#{it}\"> <h:outputText/>",
                        "</ui:fragment> <b:link/>",
                        "</b> <b:money/>"))
                .allSatisfy(line -> assertThat(LOST_SPACE.matcher(line).find()).isTrue());
        assertThat(LOST_SPACE.matcher("#{text} <b:money/>").find())
                .as("beside a text it stays")
                .isFalse();
    }

    /** What is drawn anew by itself leaves what draws itself with every answer alone: nobody has read the messages there yet. */
    @Test
    void aMessageOutlivesThePagesOwnRefresh() throws IOException {
        assertThat(files(Path.of("src/main/webapp"), ".xhtml"))
                .allSatisfy(page -> assertThat(sweeping(Files.readString(page)))
                        .as(page.toString())
                        .isEmpty());
    }

    @Test
    void aRefreshThatTakesAMessageAwayIsFound() {
        assertThat(sweeping("<p:poll interval=\"2\" update=\"@form\"/>")).hasSize(1);
        assertThat(sweeping("<p:remoteCommand name=\"go\" autoRun=\"true\" update=\"@form\"/>"))
                .hasSize(1);
        assertThat(sweeping("<p:poll interval=\"2\" ignoreAutoUpdate=\"true\" update=\"@form\"/>"))
                .isEmpty();
    }

    @Test
    void wordsAreSpelledAsInTheUnitedStatesAndQuotesAreWrittenOnce() throws IOException {
        for (Path bundle : files(Path.of("src/main/resources/messages"), ".properties")) {
            for (String line : Files.readAllLines(bundle)) {
                String words = line.substring(line.indexOf('=') + 1);
                assertThat(BRITISH.matcher(words).find())
                        .as(bundle + ": " + line)
                        .isFalse();
                boolean pattern = line.contains("{");
                assertThat(pattern ? LONE_QUOTE.matcher(line).find() : line.contains("''"))
                        .as(bundle + ", quote: " + line)
                        .isFalse();
            }
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        assertThat(files(Path.of("src"), ".java", ".xhtml"))
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    private static List<String> sweeping(String page) {
        return REFRESHES_ITSELF
                .matcher(page)
                .results()
                .map(found -> found.group())
                .filter(tag -> !tag.contains("ignoreAutoUpdate=\"true\""))
                .toList();
    }

    private static List<String> findings(Path page) throws IOException {
        return NOT_STRUCTURE
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
