package org.ballast.scenario;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page as it looks in light and dark, on a desk and in a hand; each look leaves a picture. */
final class PageLooks {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private PageLooks() {}

    static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                findings.addAll(look(page, scheme + " " + width));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        return findings;
    }

    private static List<String> look(Page page, String look) {
        String name = URI.create(page.url())
                .getPath()
                .substring(1)
                .replace(".xhtml", "")
                .replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(
                        name + "-" + look.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".png"))
                .setFullPage(true));
        List<String> findings = new ArrayList<>(Browser.accessibilityFindings(page));
        Object sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(sideways)) {
            findings.add("scrolls sideways by " + sideways + " pixels");
        }
        return findings.stream()
                .map(finding -> name + " " + look + ": " + finding)
                .toList();
    }
}
