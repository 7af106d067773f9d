package org.ballast.scenario;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The widgets of a page: in production the library passes in silence over one whose script was not sent. */
final class Widgets {

    private static final Pattern STARTED = Pattern.compile("PrimeFaces\\.cw\\(\"(\\w+)\"");

    private Widgets() {}

    /** Those that the page starts and has no script of, one line each; what starts them is gone once it ran. */
    static List<String> missing(Page page) {
        String sent = page.request().get(page.url()).text();
        return STARTED.matcher(sent)
                .results()
                .map(started -> started.group(1))
                .distinct()
                .filter(widget -> !Boolean.TRUE.equals(page.evaluate("widget => widget in PrimeFaces.widget", widget)))
                .map(widget -> page.url() + " has no script of " + widget)
                .toList();
    }
}
