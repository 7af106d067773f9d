package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballast.access.application.CloseStep;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Figures;
import org.junit.jupiter.api.Test;

class WorkListTest {

    private static final Pattern NAMED = Pattern.compile("Worded\\.of\\(\\s*(BUNDLE|\"[a-z]+\"),\\s*\"([a-zA-Z.]+)\"");

    @Test
    void aSentenceHasDaysAndAmountsAsTheTablesDo() {
        Money overdrawn = new Money(new BigDecimal("-1531510.00"), Currency.getInstance("USD"));

        assertThat(Figures.inSentence(LocalDate.of(2024, 12, 31))).isEqualTo("31 Dec 2024");
        assertThat(Figures.inSentence(Instant.parse("2022-05-11T00:00:00Z"))).isEqualTo("11 May 2022, 00:00 UTC");
        assertThat(Figures.inSentence(overdrawn)).isEqualTo("(1,531,510.00) USD");
        assertThat(Figures.inSentence("ACME")).isEqualTo("ACME");
    }

    @Test
    void aStepIsForWhoTakesItAndForNobodyOnceItIsDone() {
        Set<Role> controllers = Set.of(Role.CONTROLLER, Role.CFO);
        CloseStep open = new CloseStep(Worded.text("a"), false, Worded.text("b"), "/c", controllers, 1);
        CloseStep done = new CloseStep(Worded.text("a"), true, Worded.text("b"), "/c", controllers, 1);

        assertThat(open.isFor(Set.of(Role.CFO))).isTrue();
        assertThat(open.isFor(Set.of(Role.PREPARER))).isFalse();
        assertThat(done.isFor(Set.of(Role.CFO))).isFalse();
    }

    @Test
    void aGroupShowsTheColumnsThatItsThingsHave() {
        WorkItem bare = WorkItem.of(Worded.text("x"), "/x");
        WorkItem full = bare.in("ACME", "Q4 2024").by("preparer", Instant.EPOCH).being("DRAFT");

        assertThat(group(3, bare).isOfPeople()).isFalse();
        assertThat(group(3, bare, full).isOfPeople()).isTrue();
        assertThat(group(3, full).isOfAmounts()).isFalse();
        assertThat(group(3, bare, full).isMore()).isTrue();
        assertThat(group(1, full).isMore()).isFalse();
        assertThat(full.note()).isEqualTo(Optional.empty());
    }

    @Test
    void everySentenceThatAFeatureNamesStandsInItsBundle() throws IOException {
        List<String> missing = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java/org/ballast"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                var named = NAMED.matcher(text);
                while (named.find()) {
                    String bundle = named.group(1).equals("BUNDLE") ? constant(text) : named.group(1);
                    if (!named.group(2).endsWith(".") && !has(bundle.replace("\"", ""), named.group(2))) {
                        missing.add(file + ": " + named.group(2));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String constant(String text) {
        int at = text.indexOf("BUNDLE = \"") + "BUNDLE = \"".length();
        return text.substring(at, text.indexOf('"', at));
    }

    private static boolean has(String bundle, String key) throws IOException {
        try (var in = Files.newInputStream(Path.of("src/main/resources/messages", bundle + ".properties"))) {
            return new PropertyResourceBundle(in).containsKey(key);
        }
    }

    private static WorkGroup group(long count, WorkItem... items) {
        return new WorkGroup(Worded.text("h"), count, "/l", 1, true, List.of(items));
    }
}
