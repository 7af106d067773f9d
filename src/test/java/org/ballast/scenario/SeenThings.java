package org.ballast.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys of things that answers named: later requests ask for them, mostly where things of their kind are. */
final class SeenThings {

    private final List<String> all = new ArrayList<>(List.of("1", "50", "51"));
    private final Map<String, List<String>> ofKind = new HashMap<>();

    void saw(String address, String id) {
        all.add(id);
        kind(address)
                .ifPresent(kind ->
                        ofKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(id));
    }

    List<String> all() {
        return all;
    }

    /** Those of the kind that an address lists; all where none of them was seen. */
    List<String> under(String address) {
        return kind(address.replaceAll("\\{\\w+}", "X")).map(ofKind::get).orElse(all);
    }

    /** Of {@code /api/v1/entities/HELIX/lots?asOf=2024-12-31} it is lots. */
    private static Optional<String> kind(String address) {
        return Stream.of(address.replaceAll("\\?.*", "").split("/"))
                .filter(part -> part.matches("[a-z-]+"))
                .reduce((earlier, later) -> later);
    }
}
