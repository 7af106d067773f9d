package org.ballast.trading.domain.venues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The formats that there are, each in its file {@code venues/NAME.properties}. */
public final class VenueFormats {

    /** By the names by which calls ask for them. */
    public static final List<String> NAMES = List.of("deribit", "unified", "binance", "okx");

    private VenueFormats() {}

    /** The format of that name, in whichever case it is written. */
    public static Optional<VenueFormat> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) ? Optional.of(read(lower)) : Optional.empty();
    }

    /** The format of what a snapshot names as its source; that of the API where it is no venue's. */
    public static VenueFormat ofSource(String source) {
        return find(source).orElseGet(() -> read("api"));
    }

    private static VenueFormat read(String name) {
        try (InputStream file = VenueFormats.class.getResourceAsStream("/venues/" + name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no format " + name);
            }
            Properties said = new Properties();
            said.load(file);
            return new VenueFormat(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
