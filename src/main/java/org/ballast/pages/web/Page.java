package org.ballast.pages.web;

import java.util.List;
import java.util.function.Function;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long list as programs get it: {@code {"items": […], "next": "<cursor or null>"}}.
 *
 * @param next what to send as {@code cursor} for the stretch that follows, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int USUAL_LIMIT = 100;
    public static final int LARGEST_LIMIT = 1000;

    /** A short list, whole. */
    public static <R, T> Page<T> whole(List<R> rows, Function<R, T> asItem) {
        return new Page<>(rows.stream().map(asItem).toList(), null);
    }

    /**
     * The {@code limit} of a request.
     *
     * @throws Refusal INVALID_INPUT outside 1 to 1,000
     */
    public static int limit(@Nullable Integer requested) {
        if (requested == null) {
            return USUAL_LIMIT;
        }
        if (requested < 1 || requested > LARGEST_LIMIT) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PagesSentence.LIMIT, LARGEST_LIMIT);
        }
        return requested;
    }

    /**
     * A page from one row more than the limit, if there is one more: that row says that the list goes on.
     *
     * @param key where a row stands in the list's order, see {@link Cursor#of}
     */
    public static <R, T> Page<T> of(
            List<R> oneMoreThanLimit, int limit, Function<R, String> key, Function<R, T> asItem) {
        boolean more = oneMoreThanLimit.size() > limit;
        List<R> rows = more ? oneMoreThanLimit.subList(0, limit) : oneMoreThanLimit;
        return new Page<>(rows.stream().map(asItem).toList(), more ? key.apply(rows.getLast()) : null);
    }
}
