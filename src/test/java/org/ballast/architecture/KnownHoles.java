package org.ballast.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Known holes in the format of OSV (https://ossf.github.io/osv-schema/): a JSON file with one or an array of them, or a ZIP
 * of such files as osv.dev offers for each ecosystem. Nothing is asked of any network.
 */
record KnownHoles(List<JsonNode> entries) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A component of a bill of materials. */
    record Component(String name, String version) {}

    static KnownHoles in(Path file) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        if (!file.toString().endsWith(".zip")) {
            add(entries, Files.readAllBytes(file));
            return new KnownHoles(entries);
        }
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            while (zip.getNextEntry() != null) {
                add(entries, zip.readAllBytes());
            }
        }
        return new KnownHoles(entries);
    }

    private static void add(List<JsonNode> entries, byte[] json) throws IOException {
        JsonNode read = JSON.readTree(json);
        if (read.isArray()) {
            read.forEach(entries::add);
        } else if (read.isObject()) {
            entries.add(read);
        }
    }

    /** Components of a bill of materials of CycloneDX, as Maven names them. */
    static List<Component> components(Path billOfMaterials) throws IOException {
        return JSON.readTree(Files.readAllBytes(billOfMaterials))
                .path("components")
                .valueStream()
                .map(each -> new Component(
                        each.path("group").asText() + ":" + each.path("name").asText(),
                        each.path("version").asText()))
                .toList();
    }

    /** How many are about libraries of Maven at all: none means that the file is another one than meant. */
    long ofMaven() {
        return entries.stream()
                .filter(hole -> affected(hole).stream().anyMatch(KnownHoles::isOfMaven))
                .count();
    }

    /** The holes of the components, each with its id, sorted. */
    List<String> of(List<Component> components) {
        return components.stream()
                .flatMap(component -> entries.stream()
                        .filter(hole -> !hole.has("withdrawn"))
                        .filter(hole -> affected(hole).stream().anyMatch(part -> hits(part, component)))
                        .map(hole -> component.name() + " " + component.version() + ": "
                                + hole.path("id").asText()))
                .sorted()
                .toList();
    }

    private static List<JsonNode> affected(JsonNode hole) {
        return StreamSupport.stream(hole.path("affected").spliterator(), false).toList();
    }

    private static boolean isOfMaven(JsonNode affected) {
        return affected.at("/package/ecosystem").asText().startsWith("Maven");
    }

    private static boolean hits(JsonNode affected, Component component) {
        return isOfMaven(affected)
                && affected.at("/package/name").asText().equals(component.name())
                && (affected.path("versions")
                                .valueStream()
                                .anyMatch(version -> version.asText().equals(component.version()))
                        || affected.path("ranges").valueStream().anyMatch(range -> covers(range, component.version())));
    }

    /** Events in the order of the versions: in from what introduced it, out from what fixed it. */
    private static boolean covers(JsonNode range, String text) {
        ComparableVersion version = new ComparableVersion(text);
        boolean inside = false;
        for (JsonNode event : range.path("events")) {
            if (event.has("introduced")) {
                inside = inside || !isBefore(version, event.path("introduced"));
            } else if (event.has("fixed")) {
                inside = inside && isBefore(version, event.path("fixed"));
            } else if (event.has("last_affected")) {
                inside = inside && version.compareTo(comparable(event.path("last_affected"))) <= 0;
            }
        }
        return inside;
    }

    private static boolean isBefore(ComparableVersion version, JsonNode limit) {
        return version.compareTo(comparable(limit)) < 0;
    }

    private static ComparableVersion comparable(JsonNode limit) {
        return new ComparableVersion(limit.asText());
    }
}
