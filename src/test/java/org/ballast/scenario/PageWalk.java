package org.ballast.scenario;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Follows the links of the pages, breadth first, one address of each page. */
final class PageWalk {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");

    private PageWalk() {}

    /** What a signed-in person can open: all views except sign-in and error pages. */
    static Set<String> pagesOfThePortal() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.matches("/(WEB-INF|resources|errors)/.*|/login\\.xhtml"))
                    .forEach(pages::add);
            return pages;
        }
    }

    static void from(String start, Page page, Consumer<String> onPage) {
        Set<String> known = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!known.add(path(address)) || page.navigate(address).status() != 200) {
                continue;
            }
            onPage.accept(path(address));
            links(page).stream()
                    .filter(link -> path(link).endsWith(".xhtml") && !known.contains(path(link)))
                    .forEach(next::add);
        }
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static List<String> links(Page page) {
        Object found = page.evaluate("() => [...document.querySelectorAll('a[href^=\"/\"]')]"
                + ".map(a => a.getAttribute('href').split('#')[0])");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
