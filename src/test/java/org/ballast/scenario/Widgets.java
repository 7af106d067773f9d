package org.ballast.scenario;

import com.microsoft.playwright.Page;
import java.util.List;

/** The widgets of a page: in production the library passes in silence over one whose script was not sent. */
final class Widgets {

    private static final String MISSING =
            "() => [...document.scripts].flatMap(script => [...script.text.matchAll(/PrimeFaces\\.cw\\(\"(\\w+)\"/g)])"
                    + ".map(started => started[1]).filter(widget => !PrimeFaces.widget[widget])";

    private Widgets() {}

    /** Those that the page starts and has no script of, one line each. */
    static List<String> missing(Page page) {
        return ((List<?>) page.evaluate(MISSING))
                .stream()
                        .map(widget -> page.url() + " has no script of " + widget)
                        .toList();
    }
}
