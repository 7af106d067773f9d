package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sql.SqlRows;

/** Laws as queries, each under a line {@code --- what it finds}: what is sound answers every one with nothing. */
@ApplicationScoped
class LawQueries {

    private static final Pattern QUERY = Pattern.compile("^--- (.+)$([^;]+);", Pattern.MULTILINE);
    private static final int NAMED = 5;

    @Inject
    private SqlRows rows;

    /** What is violated, with some of the places. Call it inside a transaction. */
    Map<String, List<String>> violations(String laws) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Matcher law = QUERY.matcher(laws);
        while (law.find()) {
            List<String> places = rows.list(law.group(2), row -> row.getString(1));
            if (!places.isEmpty()) {
                found.put(law.group(1), places.subList(0, Math.min(NAMED, places.size())));
            }
        }
        return found;
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(LawQueries.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
