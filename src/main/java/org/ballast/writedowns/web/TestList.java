package org.ballast.writedowns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.amounts.UnitsColumn;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.writedowns.domain.RecordedTest;

/**
 * Tests on a page, a stretch at a time. Where it begins stands in the address under names of its own, as a page may show
 * two such lists.
 *
 * @param page the page without that place, ending so that a parameter can follow
 * @param name what the names of its places begin with, and the id of its table
 */
public record TestList(Stretch<RecordedTest> stretch, String page, String name) {

    private static final int ROWS = 50;

    /** Reads tests beyond another one; backward they come in the opposite order. */
    @FunctionalInterface
    interface Reader {
        List<RecordedTest> read(OptionalLong id, boolean backward, int limit);
    }

    static TestList of(HttpServletRequest request, String page, String name, Reader reader) {
        Stretch<RecordedTest> stretch = Stretch.of(
                request.getParameter(name + "After"),
                request.getParameter(name + "Before"),
                ROWS,
                (cursor, backward, limit) -> reader.read(Cursor.key(cursor), backward, limit),
                test -> Cursor.of(test.id()));
        return new TestList(stretch, page, name);
    }

    public List<RecordedTest> rows() {
        return stretch.rows();
    }

    /** The column of units of its rows. */
    public UnitsColumn units() {
        return UnitsColumn.of(rows().stream().map(test -> test.quantity().units()));
    }

    /** The page at this list, from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return page + name + (side.equals("after") ? "After" : "Before") + "=" + cursor + "#" + name;
    }
}
