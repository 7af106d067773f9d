package org.ballast.architecture;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The licences of what the WAR carries, read from its bill of materials (CycloneDX). */
final class WarLicences {

    private static final Pattern COPYLEFT = Pattern.compile("\\ba?gpl\\b|(?<!lesser )general public licen[sc]e");
    private static final Pattern LIBRARIES_MAY_LINK = Pattern.compile("classpath|\\blesser\\b|\\blgpl\\b");

    private WarLicences() {}

    /** The components that a proprietary program may not carry: no licence at all, or none to choose but GPL or AGPL. */
    static List<String> breaches(Path billOfMaterials) throws IOException {
        try (InputStream text = Files.newInputStream(billOfMaterials);
                var reader = Json.createReader(text)) {
            return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .filter(component -> choices(component).stream().noneMatch(WarLicences::isFree))
                    .map(component -> component.getString("name") + " " + choices(component))
                    .toList();
        }
    }

    private static List<String> choices(JsonObject component) {
        JsonArray licences = component.getJsonArray("licenses");
        if (licences == null) {
            return List.of();
        }
        return licences.getValuesAs(JsonObject.class).stream()
                .map(WarLicences::nameOf)
                .toList();
    }

    private static String nameOf(JsonObject choice) {
        JsonObject licence = choice.getJsonObject("license");
        if (licence == null) {
            return choice.getString("expression", "");
        }
        return licence.getString("id", licence.getString("name", ""));
    }

    private static boolean isFree(String licence) {
        String name = licence.toLowerCase(Locale.ROOT);
        return !name.isBlank()
                && (LIBRARIES_MAY_LINK.matcher(name).find()
                        || !COPYLEFT.matcher(name).find());
    }
}
