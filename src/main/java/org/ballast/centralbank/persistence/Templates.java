package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.centralbank.domain.Identity;
import org.ballast.centralbank.domain.Measure;
import org.ballast.centralbank.domain.SignedItem;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.domain.TemplateLine;
import org.ballast.sql.SqlRows;

/** The templates of published statements, which migrations fill. Call it inside a transaction. */
@ApplicationScoped
public class Templates {

    @Inject
    private SqlRows rows;

    private record Parts(List<SignedItem> published, List<SignedItem> components) {}

    /** All of them by key, in the order of their keys. */
    public Map<Long, StatementTemplate> all() {
        Map<Long, List<TemplateLine>> lines = lines();
        Map<Long, List<Identity>> identities = identities();
        Map<Long, Map<Measure, List<SignedItem>>> measures = measures();
        Map<Long, StatementTemplate> all = new LinkedHashMap<>();
        rows.forEach(
                "SELECT id, code, name, unit, rounding, revalues_quarterly FROM published_template ORDER BY id",
                row -> {
                    long id = row.getLong("id");
                    all.put(
                            id,
                            new StatementTemplate(
                                    id,
                                    row.getString("code"),
                                    row.getString("name"),
                                    row.getBigDecimal("unit"),
                                    row.getBigDecimal("rounding"),
                                    row.getBoolean("revalues_quarterly"),
                                    lines.getOrDefault(id, List.of()),
                                    identities.getOrDefault(id, List.of()),
                                    measures.getOrDefault(id, Map.of())));
                });
        return all;
    }

    private Map<Long, List<TemplateLine>> lines() {
        Map<Long, List<TemplateLine>> lines = new HashMap<>();
        rows.forEach(
                "SELECT template_id, item, side, name, depth, presence, unit FROM published_template_line"
                        + " ORDER BY template_id, line_no",
                row -> lines.computeIfAbsent(row.getLong("template_id"), none -> new ArrayList<>())
                        .add(new TemplateLine(
                                row.getString("item"),
                                TemplateLine.Side.valueOf(row.getString("side")),
                                row.getString("name"),
                                row.getInt("depth"),
                                TemplateLine.Presence.valueOf(row.getString("presence")),
                                row.getBigDecimal("unit"))));
        return lines;
    }

    private Map<Long, List<Identity>> identities() {
        Map<Long, Map<String, Parts>> parts = new HashMap<>();
        rows.forEach(
                "SELECT p.template_id, p.identity, p.part, p.item, p.sign FROM published_identity_part p"
                        + " JOIN published_template_line l ON l.template_id = p.template_id AND l.item = p.item"
                        + " ORDER BY p.template_id, p.identity, l.line_no",
                row -> {
                    Parts of = parts.computeIfAbsent(row.getLong("template_id"), none -> new HashMap<>())
                            .computeIfAbsent(
                                    row.getString("identity"), none -> new Parts(new ArrayList<>(), new ArrayList<>()));
                    ("PUBLISHED".equals(row.getString("part")) ? of.published() : of.components()).add(item(row));
                });
        Map<Long, List<Identity>> identities = new HashMap<>();
        rows.forEach(
                "SELECT template_id, code, name FROM published_identity ORDER BY template_id, identity_no", row -> {
                    long template = row.getLong("template_id");
                    Parts of = parts.getOrDefault(template, Map.of())
                            .getOrDefault(row.getString("code"), new Parts(List.of(), List.of()));
                    identities
                            .computeIfAbsent(template, none -> new ArrayList<>())
                            .add(new Identity(
                                    row.getString("code"), row.getString("name"), of.published(), of.components()));
                });
        return identities;
    }

    private Map<Long, Map<Measure, List<SignedItem>>> measures() {
        Map<Long, Map<Measure, List<SignedItem>>> measures = new HashMap<>();
        rows.forEach(
                "SELECT template_id, measure, item, sign FROM published_measure",
                row -> measures.computeIfAbsent(row.getLong("template_id"), none -> new EnumMap<>(Measure.class))
                        .computeIfAbsent(Measure.valueOf(row.getString("measure")), none -> new ArrayList<>())
                        .add(item(row)));
        return measures;
    }

    private static SignedItem item(ResultSet row) throws SQLException {
        return new SignedItem(row.getString("item"), row.getInt("sign"));
    }
}
