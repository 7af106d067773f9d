package org.ballast.audit.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a trail with every checkpoint of it that was given out. */
public final class CheckpointComparison {

    private final Map<Long, Set<String>> heads = new HashMap<>();
    private final Optional<ChainCheck.Broken> forged;
    private long furthest;

    /**
     * @param lines of the file of checkpoints, from its first; those that are none are empty
     */
    public CheckpointComparison(AuditKeys keys, List<Optional<Checkpoint>> lines) {
        long number = 0;
        Optional<ChainCheck.Broken> first = Optional.empty();
        for (Optional<Checkpoint> line : lines) {
            number++;
            if (line.filter(checkpoint -> checkpoint.isSignedBy(keys)).isPresent()) {
                add(line.get());
            } else if (first.isEmpty()) {
                first = Optional.of(new ChainCheck.Broken(number, ChainCheck.Fault.CHECKPOINT_FORGED));
            }
        }
        forged = first;
    }

    private void add(Checkpoint checkpoint) {
        heads.computeIfAbsent(checkpoint.counter(), counter -> new HashSet<>()).add(checkpoint.head());
        furthest = Math.max(furthest, checkpoint.counter());
    }

    /** Whether the event is the one that a checkpoint of its number knew. */
    public Optional<ChainCheck.Broken> next(SealedEvent event) {
        long seq = event.event().seq();
        Set<String> known = heads.getOrDefault(seq, Set.of(event.rowHash()));
        return known.size() == 1 && known.contains(event.rowHash())
                ? Optional.empty()
                : Optional.of(new ChainCheck.Broken(seq, ChainCheck.Fault.REWRITTEN));
    }

    /**
     * @param last number of the last event that is there
     */
    public Optional<ChainCheck.Broken> end(long last) {
        return last < furthest ? Optional.of(new ChainCheck.Broken(last + 1, ChainCheck.Fault.CUT)) : forged;
    }

    /** How many events were compared with. */
    public int size() {
        return heads.size();
    }
}
