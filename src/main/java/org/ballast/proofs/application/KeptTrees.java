package org.ballast.proofs.application;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trees that were made again lately, so that who asks next does not wait for his: those that were asked for last, as many as fit
 * the room that they have together, one at least, and none when the portal needs the memory for something else.
 *
 * @param <T> the kind of tree
 */
final class KeptTrees<T> {

    private static final int LOCKS = 32;

    private final long room;
    private final ToLongFunction<T> weight;
    private final Object[] building = Stream.generate(Object::new).limit(LOCKS).toArray();
    private final Map<Long, Kept<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept<T>(SoftReference<T> tree, long weight) {}

    /**
     * @param room for all of them, in bytes
     * @param weight of one, in bytes
     */
    KeptTrees(long room, ToLongFunction<T> weight) {
        this.room = room;
        this.weight = weight;
    }

    /** An eighth of what the portal may take. */
    static <T> KeptTrees<T> inShareOfMemory(ToLongFunction<T> weight) {
        return new KeptTrees<>(Runtime.getRuntime().maxMemory() / 8, weight);
    }

    /** The tree of a proof, made again where it is not kept: by one who asks, while others who ask for it wait. */
    T of(long proofId, Supplier<T> again) {
        @Nullable T known = known(proofId);
        if (known != null) {
            return known;
        }
        synchronized (building[(int) (proofId % LOCKS)]) {
            @Nullable T meanwhile = known(proofId);
            return meanwhile == null ? keep(proofId, again.get()) : meanwhile;
        }
    }

    private synchronized @Nullable T known(long proofId) {
        Kept<T> found = kept.get(proofId);
        return found == null ? null : found.tree().get();
    }

    private synchronized T keep(long proofId, T tree) {
        kept.values().removeIf(each -> each.tree().get() == null);
        kept.put(proofId, new Kept<>(new SoftReference<>(tree), weight.applyAsLong(tree)));
        long all = kept.values().stream().mapToLong(Kept::weight).sum();
        Iterator<Kept<T>> leastLately = kept.values().iterator();
        while (all > room && kept.size() > 1) {
            all -= leastLately.next().weight();
            leastLately.remove();
        }
        return tree;
    }
}
