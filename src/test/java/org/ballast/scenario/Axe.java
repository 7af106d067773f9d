package org.ballast.scenario;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What axe-core finds on a page as it stands: its script is handed to a page once and asked as often as the page changes its look. */
final class Axe {

    /** Every rule of WCAG 2.2 AA. */
    static final Map<String, Object> EVERY_RULE =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** Those of them that look at colours: the only ones that say something else in the dark. */
    static final Map<String, Object> RULES_OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String FINDINGS = """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'], elementRef: false})
              .then(found => found.violations.map(rule =>
                rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node =>
                  node.html + ' ' + node.any.map(check => check.message).join('; ')).join(', ')))""";

    /** A widget that comes or goes is half seen for a moment. */
    private static final String NOTHING_FADES = "() => !window.jQuery || window.jQuery(':animated').length === 0";

    private static final String SCRIPT = script();

    private Axe() {}

    /** One line a rule that is broken. */
    static List<String> findings(Page page, Map<String, Object> rules) {
        // Names and roles are completed as the page has been read; a text can be seen before that
        page.waitForLoadState();
        page.waitForFunction(NOTHING_FADES);
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS, rules))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (@Nullable InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("there is no axe.min.js");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
