package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballast.audit.domain.SealFault;
import org.ballast.verification.domain.BooksPart;
import org.junit.jupiter.api.Test;

/** Whatever a verification can find has its words: a finding without them would be an error instead, where it is needed most. */
class WordsOfFindingsTest {

    private static final Pattern KIND = Pattern.compile("KIND\\s*=\\s*\"([A-Z_]+)\"");

    private final Set<String> words =
            ResourceBundle.getBundle("messages.verification").keySet();

    @Test
    void everyKindOfSealedRowsHasItsNameAndAWordForEachFault() throws IOException {
        Set<String> kinds = kinds();

        assertThat(kinds).hasSizeGreaterThan(70);
        assertThat(words).containsAll(named(kinds));
        for (SealFault.Reason reason : SealFault.Reason.values()) {
            assertThat(words)
                    .containsAll(kinds.stream()
                            .map(kind -> "finding." + kind + "." + reason)
                            .toList());
        }
    }

    @Test
    void everyPartThatIsComputedAgainHasThem() {
        for (BooksPart part : BooksPart.values()) {
            assertThat(words).contains("part." + part, "finding." + part + ".UNLIKE");
        }
    }

    private static Set<String> named(Set<String> kinds) {
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add("part." + kind));
        return names;
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (text.contains("extends SealedTable") || text.contains("implements SealedRows")) {
                    KIND.matcher(text).results().forEach(found -> kinds.add(found.group(1)));
                }
            }
        }
        return kinds;
    }
}
