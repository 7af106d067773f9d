package org.ballast.corrections.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What is undone together: a thing, whatever rests on it, and whatever rests on that (accounting.md §4.4). What is newest goes
 * first, so that everything is undone from the state that it left behind.
 *
 * <p>Example: a write-down, a disposal that relieved what it wrote down, and the next quarter's write-down of the rest are
 * undone as next quarter's write-down, disposal, write-down. Two things may rest on each other, as a write-down and the
 * disposal inside its period: either of them takes the other with it, once.
 */
public final class UndoChain {

    private UndoChain() {}

    /** A thing as the chain orders it. */
    public interface Ordered {

        PostedThing thing();

        /** Greater for what came into the books later. */
        long order();
    }

    /**
     * The thing and all that rests on it, in no order.
     *
     * @param restingOn what rests directly on any of some things
     */
    public static Set<PostedThing> of(
            PostedThing root, Function<Set<PostedThing>, ? extends Set<PostedThing>> restingOn) {
        Set<PostedThing> found = new LinkedHashSet<>(Set.of(root));
        Set<PostedThing> next = Set.of(root);
        while (!next.isEmpty()) {
            Set<PostedThing> more = new HashSet<>(restingOn.apply(next));
            more.removeAll(found);
            found.addAll(more);
            next = more;
        }
        return found;
    }

    /** The newest first; of one order the greater key first. */
    public static <T extends Ordered> List<T> newestFirst(List<T> things) {
        return things.stream()
                .sorted(Comparator.comparingLong((T each) -> each.order())
                        .thenComparing(each -> each.thing().kind())
                        .thenComparingLong(each -> each.thing().id())
                        .reversed())
                .toList();
    }
}
