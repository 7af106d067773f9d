package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium. Every page it opens has a session of its own, starts at the portal's address, and remembers each
 * JavaScript error and each break of the content security policy, which fail the test at its end.
 */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET_AND_LOCAL = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String MISSING_RESOURCE = "Failed to load resource";

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;
    private static final int LONGEST_LOADING_IN_MILLISECONDS = 60_000;

    /** Playwright takes calls from the thread alone that started it, so each thread that runs scenarios has one. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING =
            ThreadLocal.withInitial(Browser::launch);

    /** Looked for once, by one thread: it may have to be installed. */
    private static final class Program {
        private static final Path FILE = ChromiumProgram.find();
    }

    private final com.microsoft.playwright.Browser chromium = RUNNING.get();
    private final URI portal;
    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Browser(URI portal) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        this.portal = portal;
    }

    /** A page in a new session, in English, 1280 by 900 pixels. */
    Page open() {
        return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A page in a new session of the wanted kind: narrow, dark, without motion. */
    Page open(com.microsoft.playwright.Browser.NewContextOptions kind) {
        BrowserContext session =
                chromium.newContext(kind.setBaseURL(portal.toString()).setLocale("en-US"));
        sessions.add(session);
        session.setDefaultNavigationTimeout(LONGEST_LOADING_IN_MILLISECONDS);
        Page page = session.newPage();
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> remember(page, message));
        return page;
    }

    /** Fails with what axe finds on the page as it stands. */
    static void assertAccessible(Page page) {
        assertThat(Axe.findings(page, Axe.EVERY_RULE))
                .as("axe on " + page.url())
                .isEmpty();
    }

    void assertNoErrors() {
        assertThat(errors).as("errors in the browser").isEmpty();
    }

    /** Pictures of all open pages, below {@code target/screenshots}. */
    void photograph(String name) {
        for (int i = 0; i < sessions.size(); i++) {
            Path picture = Path.of("target", "screenshots", name + "-" + i + ".png");
            sessions.get(i)
                    .pages()
                    .getFirst()
                    .screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
    }

    private void remember(Page page, ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(MISSING_RESOURCE)) {
            errors.add(page.url() + ": " + message.text());
        }
    }

    private static com.microsoft.playwright.Browser launch() {
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Program.FILE).setArgs(QUIET_AND_LOCAL));
    }
}
