package org.ballast.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final List<Integer> ALL = IntStream.rangeClosed(1, 7).boxed().toList();

    @Test
    void aListIsReadForwardAndBackOnTheSameRows() {
        Stretch<Integer> first = stretch("", "");
        assertThat(first).isEqualTo(new Stretch<>(List.of(1, 2, 3), null, "3"));

        Stretch<Integer> second = stretch(first.next(), "");
        assertThat(second).isEqualTo(new Stretch<>(List.of(4, 5, 6), "4", "6"));

        assertThat(stretch(second.next(), "")).isEqualTo(new Stretch<>(List.of(7), "7", null));
        assertThat(stretch("", second.previous())).isEqualTo(first);
    }

    @Test
    void theLastRowsAreReadFromTheEnd() {
        assertThat(stretch("", Stretch.END)).isEqualTo(new Stretch<>(List.of(5, 6, 7), "5", null));
    }

    @Test
    void whatFitsOnOnePageLeadsNowhere() {
        assertThat(Stretch.of(null, null, 7, StretchTest::read, String::valueOf))
                .isEqualTo(new Stretch<>(ALL, null, null));
    }

    private static Stretch<Integer> stretch(@Nullable String after, @Nullable String before) {
        return Stretch.of(after, before, 3, StretchTest::read, String::valueOf);
    }

    private static List<Integer> read(@Nullable String cursor, boolean backward, int limit) {
        List<Integer> found = new ArrayList<>(ALL.stream()
                .filter(each -> cursor == null
                        || (backward ? each < Integer.parseInt(cursor) : each > Integer.parseInt(cursor)))
                .toList());
        if (backward) {
            Collections.reverse(found);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }
}
