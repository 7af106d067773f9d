package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.offline.PlainFiles;
import org.ballast.proofs.offline.PlainFrauds;
import org.ballast.proofs.offline.ProofFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Balance proofs are checked without the portal: by the program as a process of its own and by the page in a browser that has
 * no network. The two share no code; what one refuses the other refuses.
 */
@InBrowser
class CheckedProofsScenario {

    private static final String HOLDS = "The proof holds";

    @TempDir
    private Path folder;

    @Test
    void thePageWithoutNetworkTakesWhatHoldsAndNoFraud(PortalServer portal, Browser browser) {
        Page page = browser.open();
        page.navigate("/verify.html");
        page.context().setOffline(true);
        ProofFiles right = plain();
        assertThat(verdict(page, right)).isEqualTo(HOLDS);
        assertThat(page.getByRole(AriaRole.STATUS))
                .containsText("acct-7 with 0.00000070 BTC is in the liabilities of HARBOUR");
        List<String> taken = new ArrayList<>();
        PlainFrauds.of(right).forEach((fraud, files) -> {
            if (verdict(page, files).equals(HOLDS)) {
                taken.add(fraud);
            }
        });
        assertThat(taken).isEmpty();
        Browser.assertAccessible(page);
    }

    @Test
    void theSavedPageIsTheOneWhoseHashIsToldAndIsReadOnAPhoneInTheDark(PortalServer portal, Browser browser)
            throws Exception {
        HttpResponse<String> answer = new Visitor(portal.address()).get("/verify.html");
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(Files.readString(Path.of("target/classes/verify/verify.sha256")));
        assertThat(Visitor.header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "connect-src");
        assertThat(answer.body()).doesNotContain("src=\"", "href=\"", "@import");
        Path saved = Files.write(folder.resolve("verify.html"), bytes);
        Page page =
                browser.open(new NewContextOptions().setViewportSize(360, 780).setColorScheme(ColorScheme.DARK));
        page.context().setOffline(true);
        page.navigate(saved.toUri().toString());
        assertThat(verdict(page, plain())).isEqualTo(HOLDS);
        Browser.assertAccessible(page);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void theProgramOfItsOwnTakesWhatHoldsAndNoFraud(PortalServer portal) throws Exception {
        byte[] built = Files.readAllBytes(Path.of("target/ballast-verify.jar"));
        assertThat(new Visitor(portal.address())
                        .get("/ballast-verify.jar")
                        .headers()
                        .firstValueAsLong("Content-Length"))
                .hasValue(built.length);
        ProofFiles right = plain();
        assertThat(program(right))
                .isEqualTo("0 The proof holds: acct-7 with 70 (smallest units of BTC) is in the liabilities of "
                        + "HARBOUR at 2025-12-31T23:59:59.999Z.");
        Map<String, ProofFiles> frauds = PlainFrauds.of(right);
        for (String fraud :
                List.of("another balance of the customer", "a sibling below nought", "a total of less, signed again")) {
            assertThat(program(frauds.getOrDefault(fraud, right))).as(fraud).startsWith("1 ");
        }
        assertThat(run("nowhere.json", "proof.json")).isEqualTo("1 There is no file nowhere.json that can be read.");
        assertThat(run()).startsWith("1 java -jar ballast-verify.jar certificate.json proof.json");
    }

    /** The page's title of what it found. */
    private static String verdict(Page page, ProofFiles files) {
        page.getByLabel("or its text").first().fill(files.certificate().toString());
        page.getByLabel("or its text").last().fill(files.proof().toString());
        page.getByLabel("Your account").fill(files.account());
        page.getByLabel("Your balance at that instant").fill(files.balance());
        page.getByLabel("counted in").selectOption("smallest");
        page.getByRole(AriaRole.BUTTON).getByText("Check").click();
        return page.locator("#result h2").textContent();
    }

    private String program(ProofFiles files) throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("certificate.json"), files.certificate().toString());
        Files.writeString(folder.resolve("proof.json"), files.proof().toString());
        return run("certificate.json", "proof.json", files.account(), files.balance());
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/ballast-verify.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + told;
    }

    private static ProofFiles plain() {
        Map<String, BigInteger> balances = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> balances.put("acct-" + i, BigInteger.valueOf(10L * i)));
        return PlainFiles.of(balances, "acct-7", Digest.of(new byte[Digest.BYTES]));
    }
}
