package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ballast.audit.domain.Sha256;

/** A package of evidence as somebody has it who may edit it, with the program that it brings. */
final class UnpackedEvidence {

    private static final String MANIFEST = "manifest.json";

    private final SortedMap<String, byte[]> members;

    private UnpackedEvidence(SortedMap<String, byte[]> members) {
        this.members = members;
    }

    static UnpackedEvidence of(byte[] zip) throws IOException {
        SortedMap<String, byte[]> members = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(members.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return new UnpackedEvidence(members);
    }

    List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** The one member whose name begins and ends so. */
    String named(String begin, String end) {
        List<String> found = names().stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .toList();
        assertThat(found).as(begin + "…" + end + " in " + names()).hasSize(1);
        return found.getFirst();
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        return members.getOrDefault(name, new byte[0]);
    }

    /** The same with another text in a member. */
    UnpackedEvidence with(String name, String from, String to) {
        assertThat(text(name)).contains(from);
        return with(name, text(name).replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a table that says something else, as CSV and as JSON. */
    UnpackedEvidence withTable(String name, String csvFrom, String csvTo, String jsonFrom, String jsonTo) {
        return with(name + ".csv", csvFrom, csvTo).with(name + ".jsonl", jsonFrom, jsonTo);
    }

    UnpackedEvidence with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(members);
        changed.put(name, content);
        return new UnpackedEvidence(changed);
    }

    UnpackedEvidence without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(members);
        changed.remove(name);
        return new UnpackedEvidence(changed);
    }

    /** The same with the manifest fitted to what its members are. */
    UnpackedEvidence refitted() {
        String manifest = text(MANIFEST);
        for (String name : names()) {
            manifest = manifest.replaceAll(
                    "\\{\"path\":\"" + name.replace(".", "\\.") + "\",\"sha256\":\"[0-9a-f]+\",\"sizeBytes\":[0-9]+",
                    "{\"path\":\"" + name + "\",\"sha256\":\"" + Sha256.hex(bytes(name)) + "\",\"sizeBytes\":"
                            + bytes(name).length);
        }
        return with(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    }

    /** What the program says, the code that it ends with before it. */
    String verified() throws IOException, InterruptedException {
        return said("python3", "verify.py");
    }

    /** What the smaller one says, which looks at hashes alone. */
    String hashed() throws IOException, InterruptedException {
        return said("sh", "verify.sh");
    }

    private String said(String interpreter, String name) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("unpacked-evidence");
        try {
            for (String member : names()) {
                Path file = folder.resolve(member);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(member));
            }
            Process program = new ProcessBuilder(
                            interpreter, folder.resolve(name).toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return program.waitFor() + " " + said;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
