package org.ballast.writedowns.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.audit.domain.Sha256;

/** The names of runs with the same facts: a further one where an earlier proposal was turned down or replaced. */
public final class RunKeys<R> {

    private final List<R> known = new ArrayList<>();
    private final String base;

    /**
     * @param facts what the run rests on, in any order
     * @param named finds the run of a name
     */
    public RunKeys(Stream<String> facts, Function<String, Optional<R>> named) {
        base = facts.sorted().collect(Collectors.joining("\n"));
        Optional<R> run = named.apply(next());
        while (run.isPresent()) {
            known.add(run.get());
            run = named.apply(next());
        }
    }

    /** The last run with these facts. */
    public Optional<R> latest() {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
    }

    /** The name of a further one: SHA-256, hex. */
    public String next() {
        return Sha256.hex(known.isEmpty() ? base : base + "\n" + known.size());
    }
}
