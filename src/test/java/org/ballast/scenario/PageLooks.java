package org.ballast.scenario;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page as it looks in light and dark, on a desk and in a hand. A look in which something is found leaves a picture; with
 * {@code -Dballast.pictures=true} each does.
 */
final class PageLooks {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean EVERY_PICTURE = Boolean.getBoolean("ballast.pictures");
    /** A colour that has changed is handed down from element to element, each with a transition of its own. */
    private static final String SETTLED = """
            async () => {
              // The bar stays where it is: looked at from further below it would cover half of a field
              window.scrollTo(0, 0);
              const moving = () => document.getAnimations().filter(each => each instanceof CSSTransition);
              for (let now = moving(); now.length > 0; now = moving()) {
                now.forEach(each => each.finish());
                await new Promise(requestAnimationFrame);
              }
            }""";

    private static final int DESK = 1280;
    private static final int HAND = 360;

    private PageLooks() {}

    static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        for (int width : new int[] {HAND, DESK}) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                page.evaluate(SETTLED);
                findings.addAll(look(page, scheme, width));
            }
        }
        return findings;
    }

    private static List<String> look(Page page, ColorScheme scheme, int width) {
        // What is not about colours is the same in the dark
        List<String> findings =
                new ArrayList<>(Axe.findings(page, scheme == ColorScheme.LIGHT ? Axe.EVERY_RULE : Axe.RULES_OF_COLOUR));
        Object sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(sideways)) {
            findings.add("scrolls sideways by " + sideways + " pixels");
        }
        String look = name(page) + " " + scheme + " " + width;
        if (EVERY_PICTURE || !findings.isEmpty()) {
            Path picture = PICTURES.resolve(look.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
        return findings.stream().map(finding -> look + ": " + finding).toList();
    }

    private static String name(Page page) {
        return URI.create(page.url())
                .getPath()
                .substring(1)
                .replace(".xhtml", "")
                .replace('/', '-');
    }
}
