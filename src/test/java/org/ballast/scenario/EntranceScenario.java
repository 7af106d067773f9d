package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A stranger, a slow line or a large body takes nothing from those who work, and no answer is the server's own. */
@Execution(ExecutionMode.SAME_THREAD)
class EntranceScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final URI ADDRESS = PORTAL.address();
    private static final String MULTIPART = "multipart/form-data; boundary=parts";
    private static final String FORM = "application/x-www-form-urlencoded";
    /** The beginning of a form that goes on for as long as its sender likes. */
    static final String SLOW_FORM = """
            POST /login.xhtml HTTP/1.1
            Host: 127.0.0.1
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 10000

            a""";

    @Test
    void aStrangerMakesNoSessionUntilSigningIn() {
        Visitor stranger = new Visitor(ADDRESS);
        for (String address : List.of("/login.xhtml", "/worklist.xhtml", "/resources/ballast/money.xhtml")) {
            assertThat(Visitor.cookies(stranger.get(address))).as(address).isEmpty();
        }
        assertThat(Visitor.cookies(stranger.signIn("preparer", "wrong"))).isEmpty();
        assertThat(Visitor.cookies(stranger.signIn("preparer", "preparer")))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    @Test
    void signingInTakesNoScripts() {
        String page = new Visitor(ADDRESS).get("/login.xhtml").body();
        assertThat(page).doesNotContain("<script").contains("name=\"primefaces.nonce\"");
    }

    @Test
    void filesAreTakenWhereAPageAsksForOneFromSomebodyWhoIsSignedIn() {
        Visitor stranger = new Visitor(ADDRESS);
        Visitor preparer = signedIn("preparer");
        String file = multipart("a".repeat(100_000));
        assertPage(stranger.call("POST", "/login.xhtml", MULTIPART, file), 415);
        assertPage(preparer.call("POST", "/worklist.xhtml", MULTIPART, file), 415);
        assertThat(RawLine.ask(ADDRESS, """
                        POST /holdings/import.xhtml?entity=HELIX HTTP/1.1
                        Host: 127.0.0.1
                        Cookie: JSESSIONID=%s
                        Content-Type: %s
                        Content-Length: 80000000

                        a""".formatted(preparer.session(), MULTIPART)))
                .as("refused before it is sent")
                .startsWith("HTTP/1.1 413");
        assertThat(RawLine.ask(ADDRESS, """
                        POST /holdings/import.xhtml?entity=HELIX HTTP/1.1
                        Host: 127.0.0.1
                        Cookie: JSESSIONID=%s
                        Content-Type: %s
                        Transfer-Encoding: chunked

                        1
                        a
                        """.formatted(preparer.session(), MULTIPART)))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void nothingOfAFileStaysOnTheDisk() throws IOException {
        HttpResponse<String> answer = signedIn("preparer")
                .call(
                        "POST",
                        "/holdings/import.xhtml?entity=HELIX",
                        MULTIPART,
                        multipart("lot,asset\n".repeat(50_000)));
        assertThat(answer.statusCode()).as("no form, so the page itself").isEqualTo(200);
        try (Stream<Path> files = Files.walk(PORTAL.folder().resolve("tmp"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("upload_")))
                    .isEmpty();
        }
    }

    @Test
    void formsAreBoundedAndNothingElseIsPostedToPages() {
        Visitor stranger = new Visitor(ADDRESS);
        Visitor preparer = signedIn("preparer");
        assertPage(stranger.call("POST", "/login.xhtml", FORM, "a".repeat(20_000)), 413);
        assertPage(preparer.call("POST", "/worklist.xhtml?entity=HELIX", FORM, "a".repeat(1_200_000)), 413);
        assertPage(stranger.call("POST", "/login.xhtml", "application/json", "{}"), 415);
    }

    @Test
    void manySlowLinesOfOneStrangerStopNobody() {
        Visitor atWork = signedIn("preparer");
        List<RawLine> lines = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try {
            for (int i = 0; i < 220; i++) {
                RawLine line = RawLine.to(ADDRESS);
                lines.add(line);
                line.write(SLOW_FORM);
            }
            long before = System.nanoTime();
            assertThat(new Visitor(ADDRESS).get("/health/live").statusCode()).isEqualTo(200);
            assertThat(atWork.open("/worklist.xhtml").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            for (RawLine line : lines) {
                line.write("b");
                answers.add(line.read(Duration.ofSeconds(30)).split("\r\n", 2)[0]);
            }
        } finally {
            lines.forEach(RawLine::close);
        }
        assertThat(answers).allMatch(answer -> answer.matches("HTTP/1.1 (503|408) .*"));
        assertThat(answers.stream().filter(answer -> answer.contains("408")))
                .as("those that were read until their time was over")
                .hasSizeBetween(1, 10);
    }

    @Test
    void pagesAreReadAndTheirFormsSent() {
        for (Visitor visitor : List.of(new Visitor(ADDRESS), signedIn("auditor"))) {
            for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "SOMETHING")) {
                HttpResponse<String> answer = visitor.call(method, "/login.xhtml", "", "");
                assertPage(answer, 405);
                assertThat(Visitor.header(answer, "Allow")).isEqualTo("GET, HEAD, POST");
            }
        }
        assertThat(RawLine.ask(ADDRESS, "CONNECT elsewhere.example:443 HTTP/1.1\nHost: elsewhere.example\n\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aFolderIsNotFoundAndSendsNobodyElsewhere() {
        for (String folder : List.of("/holdings", "/WEB-INF", "/primefaces")) {
            assertThat(RawLine.ask(ADDRESS, """
                            GET %s HTTP/1.1
                            Host: elsewhere.example
                            Connection: close

                            """.formatted(folder)))
                    .as(folder)
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /login.xhtml")
                    .contains("X-Content-Type-Options: nosniff")
                    .doesNotContain("elsewhere");
        }
        assertPage(signedIn("auditor").get("/holdings"), 404);
    }

    @Test
    void aFormWithoutThePagesNonceIsNoneOfThePortals() throws IOException {
        Visitor preparer = signedIn("preparer");
        String page = "/holdings/addLot.xhtml?entity=HELIX";
        String state = Visitor.viewState(preparer.open(page));
        for (String nonce : List.of("", "&primefaces.nonce=x")) {
            HttpResponse<String> answer = preparer.call(
                    "POST", page, FORM, "add=add&jakarta.faces.ViewState=" + state.replace(":", "%3A") + nonce);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Visitor.header(answer, "Location")).isEqualTo(page);
        }
        assertThat(new Visitor(ADDRESS)
                        .call("POST", "/login.xhtml", FORM, "login=login&jakarta.faces.ViewState=stateless")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Files.readString(PORTAL.folder().resolve("server.log"))).doesNotContain("CspException");
    }

    @Test
    void theServerTellsNeitherItsNameNorItsVersion() {
        List<String> answers = List.of(
                RawLine.ask(ADDRESS, "GET /login.xhtml HTTP/1.1\nHost: x\nConnection: close\n\n"),
                RawLine.ask(ADDRESS, "GET /api/v1/entities HTTP/1.1\nHost: x\nConnection: close\n\n"),
                RawLine.ask(ADDRESS, "GET /login.xhtml HTTP/1.1\nno header\n\n"),
                RawLine.ask(ADDRESS, "GET /login.xhtml HTTP/9.9\nHost: x\nConnection: close\n\n"),
                RawLine.ask(ADDRESS, "FOO /login.xhtml HTTP/1.1\nHost: x\nConnection: close\n\n"));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("HTTP/1.1 ")
                        .doesNotContain("Server:")
                        .doesNotContain("X-Powered-By")
                        .doesNotContainIgnoringCase("payara"));
    }

    @Test
    void strangersGetThePortalsOwnLookAndBrowsersKeepItUntilItChanges() {
        Visitor stranger = new Visitor(ADDRESS);
        String widgets = "/jakarta.faces.resource/texteditor/texteditor.js.xhtml?ln=primefaces";
        assertThat(stranger.get(widgets).statusCode()).isEqualTo(302);
        var styles = java.util.regex.Pattern.compile("href=\"([^\"]*ballast\\.css[^\"]*)\"")
                .matcher(stranger.get("/login.xhtml").body());
        assertThat(styles.find()).isTrue();
        String address = styles.group(1).replace("&amp;", "&");
        assertThat(address).matches(".*[?&]v=[0-9a-f]{12}");
        HttpResponse<String> sheet = stranger.get(address);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(Visitor.header(sheet, "Cache-Control")).isEqualTo("max-age=31536000");
        assertThat(signedIn("auditor").open("/worklist.xhtml").body())
                .contains("theme.css.xhtml?ln=primefaces-ballast&amp;v=" + address.replaceFirst(".*v=", ""));
    }

    /** BREACH guesses at what stays the same beside what the attacker writes. */
    @Test
    void whatAPageKeepsSecretIsAnotherEachTime() {
        Visitor preparer = signedIn("preparer");
        String page = "/holdings/addLot.xhtml?entity=HELIX";
        HttpResponse<String> first =
                preparer.with("Accept-Encoding", "identity").open(page);
        HttpResponse<String> second = preparer.open(page);
        assertThat(Visitor.viewState(second)).isNotEqualTo(Visitor.viewState(first));
        assertThat(Visitor.header(second, "Content-Security-Policy"))
                .isNotEqualTo(Visitor.header(first, "Content-Security-Policy"));
        assertThat(second.body()).doesNotContain(preparer.session());
    }

    @Test
    void theBooksAndTheKeyAreForTheirOwnerAlone() throws IOException {
        Path data = PORTAL.folder().resolve("data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        for (String file : List.of("ballast.mv.db", "audit.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    private static String multipart(String file) {
        return "--parts\r\nContent-Disposition: form-data; name=\"lots:file_input\"; filename=\"lots.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--parts--\r\n";
    }

    private static void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as(answer.request().method() + " " + answer.uri())
                .isEqualTo(status);
        assertThat(answer.body()).contains("<main id=\"content\">").contains("Ballast");
        Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store", "Set-Cookie", "")
                .forEach((name, value) ->
                        assertThat(Visitor.header(answer, name)).as(name).isEqualTo(value));
        assertThat(Visitor.header(answer, "Content-Security-Policy")).contains("default-src 'self'");
    }

    private static Visitor signedIn(String user) {
        Visitor visitor = new Visitor(ADDRESS);
        assertThat(visitor.signIn(user, user).statusCode()).isEqualTo(302);
        return visitor;
    }
}
