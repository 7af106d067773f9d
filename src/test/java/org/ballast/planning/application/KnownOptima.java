package org.ballast.planning.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Portfolio;
import org.ballast.planning.domain.Problem;

/**
 * Problems whose optimum is published: the worked ones of accounting.md, {@code afiro} of netlib (public domain), and the ten assets
 * of Bailey and López de Prado, An Open-Source Implementation of the Critical-Line Algorithm (2013).
 */
final class KnownOptima {

    private KnownOptima() {}

    static JsonObject vector() {
        return read("18_optimization.json");
    }

    static JsonObject tenAssets() {
        return read("cla_10_assets.json");
    }

    static Portfolio portfolio(String riskAversion) {
        JsonObject assets = tenAssets();
        return new Portfolio(
                numbers(assets.getJsonArray("mean")),
                assets.getJsonArray("covariance").getValuesAs(JsonArray.class).stream()
                        .map(KnownOptima::numbers)
                        .toList(),
                new BigDecimal(riskAversion),
                BigDecimal.ZERO,
                BigDecimal.ONE);
    }

    static List<BigDecimal> numbers(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::bigDecimalValue)
                .toList();
    }

    /** What costs least there is worth most here. */
    static Problem afiro() throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> columns = new LinkedHashMap<>();
        Map<String, BigDecimal> bounds = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(KnownOptima.class.getResourceAsStream("netlib_afiro.mps"))) {
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList()) {
                String[] words = line.strip().split(" +", -1);
                if (!line.startsWith(" ")) {
                    section = words[0];
                } else if (section.equals("ROWS")) {
                    kinds.put(words[1], words[0]);
                } else {
                    Map<String, BigDecimal> into = section.equals("RHS")
                            ? bounds
                            : columns.computeIfAbsent(words[0], name -> new LinkedHashMap<>());
                    for (int at = 1; at + 1 < words.length; at += 2) {
                        into.put(words[at], new BigDecimal(words[at + 1]));
                    }
                }
            }
        }
        List<String> names = List.copyOf(columns.keySet());
        List<Limit> limits = new ArrayList<>();
        kinds.forEach((row, kind) -> {
            if (!kind.equals("N")) {
                limits.add(Limit.over(
                        row,
                        weights(columns, names, row),
                        kind.equals("E") ? Limit.Side.EXACTLY : Limit.Side.AT_MOST,
                        bounds.getOrDefault(row, BigDecimal.ZERO)));
            }
        });
        for (int at = 0; at < names.size(); at++) {
            limits.add(Limit.notNegative(names.get(at), at));
        }
        List<BigDecimal> gains =
                weights(columns, names, "COST").stream().map(BigDecimal::negate).toList();
        return new Problem(names, gains, List.of(), limits);
    }

    private static List<BigDecimal> weights(
            Map<String, Map<String, BigDecimal>> columns, List<String> names, String row) {
        return names.stream()
                .map(name -> columns.getOrDefault(name, Map.of()).getOrDefault(row, BigDecimal.ZERO))
                .toList();
    }

    private static JsonObject read(String name) {
        try (InputStream in = Objects.requireNonNull(KnownOptima.class.getResourceAsStream(name), name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
