package org.ballast.corrections.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What rests on a thing is undone with it, once, and the newest first. */
class UndoChainTest {

    private static final PostedThing FIRST = writeDown(1);
    private static final PostedThing SALE = new PostedThing(ThingKind.DISPOSAL, 1);
    private static final PostedThing SECOND = writeDown(2);
    private static final PostedThing ELSEWHERE = writeDown(9);

    private record Dated(PostedThing thing, long order) implements UndoChain.Ordered {}

    private static PostedThing writeDown(long id) {
        return new PostedThing(ThingKind.WRITE_DOWN, id);
    }

    private static Set<PostedThing> chain(PostedThing root, Map<PostedThing, Set<PostedThing>> resting) {
        return UndoChain.of(
                root,
                some -> some.stream()
                        .flatMap(each -> resting.getOrDefault(each, Set.of()).stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatRestsOnItAndOnThatIsUndoneWithIt() {
        Map<PostedThing, Set<PostedThing>> resting =
                Map.of(FIRST, Set.of(SALE), SALE, Set.of(SECOND), ELSEWHERE, Set.of(SECOND));

        assertThat(chain(FIRST, resting)).containsExactlyInAnyOrder(FIRST, SALE, SECOND);
        assertThat(chain(SECOND, resting)).containsExactly(SECOND);
    }

    @Test
    void twoThatRestOnEachOtherAreUndoneOnce() {
        Map<PostedThing, Set<PostedThing>> circle =
                Map.of(FIRST, Set.of(SALE, FIRST), SALE, Set.of(FIRST, SECOND), SECOND, Set.of(FIRST));

        assertThat(chain(SALE, circle)).containsExactlyInAnyOrder(FIRST, SALE, SECOND);
    }

    @Test
    void eachLevelIsAskedForOnceHoweverLongTheChain() {
        List<Integer> asked = new ArrayList<>();
        Set<PostedThing> found = UndoChain.of(writeDown(0), some -> {
            asked.add(some.size());
            return some.stream()
                    .filter(each -> each.id() < 1_000)
                    .flatMap(each -> LongStream.range(0, 1_000).mapToObj(id -> writeDown(id + 1)))
                    .collect(Collectors.toCollection(HashSet::new));
        });

        assertThat(found).hasSize(1_001);
        assertThat(asked).as("things of each level").containsExactly(1, 1_000);
    }

    @Test
    void theNewestGoesFirst() {
        List<Dated> things = List.of(
                new Dated(FIRST, 10),
                new Dated(SALE, 20),
                new Dated(SECOND, 30),
                new Dated(new PostedThing(ThingKind.DISPOSAL, 7), Long.MAX_VALUE),
                new Dated(new PostedThing(ThingKind.PRICE, 3), Long.MIN_VALUE),
                new Dated(new PostedThing(ThingKind.DISPOSAL, 8), Long.MAX_VALUE));

        assertThat(UndoChain.newestFirst(things))
                .extracting(each -> each.thing().kind() + " " + each.thing().id())
                .containsExactly("DISPOSAL 8", "DISPOSAL 7", "WRITE_DOWN 2", "DISPOSAL 1", "WRITE_DOWN 1", "PRICE 3");
    }
}
