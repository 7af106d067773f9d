package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.offline.HiddenFiles;
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
    private static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);

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
        assertThat(program(HiddenFiles.of(balances(5), "acct-3", SECRET)))
                .startsWith("0 The proof holds: acct-3 with 30 ");
        assertThat(run("nowhere.json", "proof.json")).isEqualTo("1 There is no file nowhere.json that can be read.");
        assertThat(run()).startsWith("1 java -jar ballast-verify.jar certificate.json proof.json");
    }

    /** Certificates and proofs as the running portal makes them, of 1,000 accounts, of either kind. */
    @Test
    void aCustomerFetchesHisProofWithACodeOnceAndChecksIt(PortalServer portal, Browser browser) throws Exception {
        ProvenCompany company = ProvenCompany.open(portal, "CHECKED", 1000);
        Page preparer = browser.open();
        SignedIn.as("preparer", preparer);
        Page customer = browser.open();
        Page checks = browser.open();
        checks.navigate("/verify.html");
        checks.context().setOffline(true);
        for (String kind : List.of("MERKLE_SUM", "ZERO_KNOWLEDGE")) {
            String proof = company.proven(kind).proof();
            preparer.navigate("/balanceproofs/codes.xhtml?entity=CHECKED&proof=" + proof);
            preparer.getByLabel("Accounts, one a line").fill("acct-7\nacct-999");
            Download handedOut = preparer.waitForDownload(
                    () -> preparer.locator("[id='make:go']").click());
            String line = Files.readAllLines(handedOut.path()).get(1);
            assertThat(line).startsWith("acct-7,");
            customer.navigate("/balanceproofs/own.xhtml?proof=" + proof);
            assertThat(customer).hasURL(Pattern.compile(".*/balanceproofs/own\\.xhtml\\?proof=" + proof));
            Browser.assertAccessible(customer);
            fill(customer, "acct-999", line.split(",", -1)[1]);
            customer.locator("[id='own:fetch']").click();
            assertThat(customer.getByRole(AriaRole.ALERT).first()).containsText("No proof for this account and code");
            fill(customer, "acct-7", line.split(",", -1)[1]);
            Download fetched = customer.waitForDownload(
                    () -> customer.locator("[id='own:fetch']").click());
            ProofFiles files = new ProofFiles(
                    object(new Visitor(portal.address())
                            .get("/api/v1/proofs/" + proof)
                            .body()),
                    object(Files.readString(fetched.path())),
                    "acct-7",
                    "70");
            long began = System.nanoTime();
            assertThat(verdict(checks, files)).isEqualTo(HOLDS);
            System.out.printf(
                    Locale.ROOT,
                    "A proof of 1,000 accounts is checked in the browser, %s: %d ms%n",
                    kind,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            assertThat(program(files)).startsWith("0 The proof holds: acct-7 with 70 ");
            assertThat(verdict(checks, files.said("acct-7", "71"))).isNotEqualTo(HOLDS);
            assertThat(program(files.said("acct-7", "71"))).startsWith("1 ");
            fill(customer, "acct-7", line.split(",", -1)[1]);
            customer.locator("[id='own:fetch']").click();
            assertThat(customer.getByRole(AriaRole.ALERT).first()).containsText("No proof for this account and code");
        }
        preparer.navigate("/balanceproofs/codes.xhtml?entity=CHECKED&proof="
                + company.proven("MERKLE_SUM").proof());
        Browser.assertAccessible(preparer);
    }

    private static void fill(Page page, String account, String code) {
        page.getByLabel("Your account").fill(account);
        page.getByLabel("One-time code").fill(code);
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
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
        return PlainFiles.of(balances(1000), "acct-7", SECRET);
    }

    private static Map<String, BigInteger> balances(int accounts) {
        return ProvenCompany.balances(accounts);
    }
}
