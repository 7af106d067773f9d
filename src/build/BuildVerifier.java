import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Packs the program that checks balance proofs without the portal: the classes that it needs and nothing else, always the same
 * bytes for the same classes.
 *
 * <p>Arguments: the folder of the classes, the jar to write, and libraries to take whole. The jar is copied beside the classes
 * too, as what the portal hands out.
 */
final class BuildVerifier {

    private static final List<String> OWN = List.of(
            "org/ballast/proofs/offline",
            "org/ballast/proofs/domain",
            "org/ballast/rangeproofs",
            "org/ballast/words",
            "messages/proofs.properties");
    private static final String MAIN = "org.ballast.proofs.offline.VerifyProof";
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path jar = Path.of(arguments[1]);
        Map<String, byte[]> entries = new TreeMap<>();
        for (String own : OWN) {
            if (Files.exists(classes.resolve(own))) {
                add(classes, classes.resolve(own), entries);
            }
        }
        for (String library : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            if (library.contains("curve25519-elisabeth")) {
                try (FileSystem inside = FileSystems.newFileSystem(Path.of(library))) {
                    Path root = inside.getPath("/");
                    add(root, root.resolve("cafe"), entries);
                    add(root, root.resolve("META-INF"), entries);
                }
            }
        }
        entries.keySet().removeIf(name -> name.startsWith("META-INF/MANIFEST") || name.contains("module-info"));
        write(jar, entries);
        Path handedOut = classes.resolve("verify").resolve("ballast-verify.jar");
        Files.createDirectories(handedOut.getParent());
        Files.copy(jar, handedOut, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void add(Path root, Path from, Map<String, byte[]> entries) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(entry("META-INF/MANIFEST.MF"));
            manifest.write(out);
            for (var each : entries.entrySet()) {
                out.putNextEntry(entry(each.getKey()));
                out.write(each.getValue());
            }
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        return entry;
    }
}
