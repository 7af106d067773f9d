import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the page that checks balance proofs without a network: one file, with its scripts and the libraries from npm that
 * they use bundled, and a policy that allows these scripts and nothing else. Beside it stand its SHA-256 and its policy, and
 * the libraries join the lists of licences.
 *
 * <p>Arguments: the sources, a folder to work in, the folder of the classes, and whether the page is wanted. It takes Node.js
 * 18 or newer with npm; where nothing changed since the last time nothing is made again.
 */
final class BuildVerifyPage {

    private static final String WITHOUT =
            """

            The page verify.html, with which customers check balance proofs, is bundled with Node.js 18 or newer and npm: %s.
            Install Node.js (https://nodejs.org, or the package nodejs with npm), or build without the page: mvn -Dballast.verify.page=false
            Certificates then name no page, and customers check with ballast-verify.jar.
            """;
    private static final int MINUTES = 10;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path sources;
    private final Path work;
    private final Path classes;

    private BuildVerifyPage(Path sources, Path work, Path classes) {
        this.sources = sources;
        this.work = work;
        this.classes = classes;
    }

    public static void main(String... arguments) throws IOException {
        BuildVerifyPage build = new BuildVerifyPage(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        if (Boolean.parseBoolean(arguments[3])) {
            build.make();
        } else {
            build.leaveOut();
        }
    }

    private void leaveOut() throws IOException {
        for (String name : List.of("verify.html", "verify.sha256", "verify.policy")) {
            Files.deleteIfExists(classes.resolve("verify").resolve(name));
        }
        System.out.println("Built without verify.html: certificates name no page to check them with");
    }

    private void make() throws IOException {
        Path stamp = work.resolve("stamp");
        Path target = classes.resolve("verify");
        String inputs = hashOfSources();
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(inputs) || !Files.exists(work.resolve("verify.html"))) {
            bundle();
            Files.writeString(stamp, inputs);
        }
        Files.createDirectories(target);
        for (String name : List.of("verify.html", "verify.sha256", "verify.policy")) {
            Files.copy(work.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        nameLibraries();
    }

    private void bundle() throws IOException {
        Files.createDirectories(work);
        run("it is not on the PATH", node(), "--version");
        for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(sources.resolve(name), work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm could not bring the libraries", npm(), "ci", "--ignore-scripts", "--prefer-offline");
        copySources();
        run("esbuild did not run", node(), "node_modules/esbuild/bin/esbuild", "src/page.js", "--bundle", "--minify",
                "--format=iife", "--target=es2022", "--charset=ascii", "--legal-comments=eof", "--outfile=page.bundle.js");
        String script = Files.readString(work.resolve("page.bundle.js"));
        String style = Files.readString(sources.resolve("page.css"));
        if (script.toLowerCase(Locale.ROOT).contains("</script") || style.contains("</")) {
            throw new IllegalStateException("The script or the style would end before its end");
        }
        String page = Files.readString(sources.resolve("page.html"))
                .replace("{script-hash}", "sha256-" + base64(sha256(script)))
                .replace("{style-hash}", "sha256-" + base64(sha256(style)))
                .replace("{licences}", licences())
                .replace("{style}", style)
                .replace("{script}", script);
        Files.writeString(work.resolve("verify.html"), page);
        Files.writeString(work.resolve("verify.sha256"), HexFormat.of().formatHex(sha256(page)));
        Files.writeString(work.resolve("verify.policy"), policy(script, style));
    }

    /** What the libraries ask to be kept with every copy of them. */
    private String licences() throws IOException {
        StringBuilder texts = new StringBuilder();
        for (var library : JSON.readTree(Files.readString(work.resolve("package.json"))).get("dependencies").properties()) {
            texts.append(library.getKey()).append('\n')
                    .append(Files.readString(work.resolve("node_modules").resolve(library.getKey()).resolve("LICENSE")))
                    .append('\n');
        }
        return texts.toString().replace("--", "- -");
    }

    /** As the page says it itself, and that it stands in no frame, which only a header can say. */
    private static String policy(String script, String style) {
        return "default-src 'none'; script-src 'sha256-" + base64(sha256(script)) + "'; style-src 'sha256-"
                + base64(sha256(style)) + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private void copySources() throws IOException {
        Files.createDirectories(work.resolve("src"));
        try (Stream<Path> files = Files.list(sources.resolve("src"))) {
            for (Path file : files.toList()) {
                Files.copy(file, work.resolve("src").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The libraries that the page carries, in the bill of materials and in the notices. */
    private void nameLibraries() throws IOException {
        Path bill = classes.resolve("META-INF/sbom/ballast.json");
        Path notices = classes.resolve("META-INF/THIRD-PARTY.txt");
        ObjectNode listed = Files.exists(bill) ? (ObjectNode) JSON.readTree(Files.readString(bill)) : JSON.createObjectNode();
        String told = Files.exists(notices) ? Files.readString(notices) : "";
        JsonNode libraries = JSON.readTree(Files.readString(work.resolve("package.json"))).get("dependencies");
        for (var library : libraries.properties()) {
            JsonNode its = JSON.readTree(Files.readString(work.resolve("node_modules/" + library.getKey() + "/package.json")));
            String version = its.get("version").asText();
            String licence = its.get("license").asText();
            String purl = "pkg:npm/" + library.getKey().replace("@", "%40") + "@" + version;
            if (listed.withArray("components").findValuesAsText("purl").stream().noneMatch(purl::equals)) {
                ObjectNode component = listed.withArray("components").addObject();
                component.put("type", "library").put("bom-ref", purl).put("name", library.getKey()).put("version", version);
                component.putArray("licenses").addObject().putObject("license").put("id", licence);
                component.put("purl", purl);
            }
            String line = "     (" + licence + ") " + library.getKey() + " (npm:" + library.getKey() + ":" + version + ", in verify.html)\n";
            told += told.contains(line) ? "" : line;
        }
        if (Files.exists(bill)) {
            Files.writeString(bill, JSON.writeValueAsString(listed));
        }
        if (Files.exists(notices)) {
            Files.writeString(notices, told);
        }
    }

    private String hashOfSources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(sources.relativize(file)).append('\n').append(Files.readString(file));
            }
        }
        return HexFormat.of().formatHex(sha256(all.toString()));
    }

    private void run(String otherwise, String... command) throws IOException {
        Path told = work.resolve("told.txt");
        Optional<Integer> code = Optional.empty();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            code = process.waitFor(MINUTES, TimeUnit.MINUTES) ? Optional.of(process.exitValue()) : Optional.empty();
            process.destroyForcibly();
        } catch (IOException missing) {
            Files.writeString(told, String.valueOf(missing.getMessage()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        if (!code.equals(Optional.of(0))) {
            System.err.printf(Locale.ROOT, WITHOUT, otherwise);
            System.err.println(Files.readString(told));
            System.exit(1);
        }
    }

    private static String node() {
        return windows() ? "node.exe" : "node";
    }

    private static String npm() {
        return windows() ? "npm.cmd" : "npm";
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
