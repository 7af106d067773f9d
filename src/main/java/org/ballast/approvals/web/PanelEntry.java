package org.ballast.approvals.web;

import java.util.List;
import java.util.stream.IntStream;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.pages.web.Words;

/**
 * An entry that an approval would post, as it stands beside the list.
 *
 * @param number of its place, from 1
 * @param more what is not shown of it, or behind it, in words; empty where all is
 */
public record PanelEntry(int number, CaseEntry entry, String more) {

    private static final int LINES = 20;
    private static final int DAYS = 4;

    /** The first of them: what is long stands whole on the page of the case. */
    static List<PanelEntry> first(List<CaseEntry> all) {
        List<CaseEntry> shown = all.stream().limit(DAYS).toList();
        return IntStream.range(0, shown.size())
                .mapToObj(at -> new PanelEntry(
                        at + 1,
                        shown.get(at),
                        more(shown.get(at), at == shown.size() - 1 ? all.size() - shown.size() : 0)))
                .toList();
    }

    private static String more(CaseEntry entry, int days) {
        int lines = entry.lines().size() - LINES;
        String ofLines = lines > 0 ? Words.in("approvals", "panel.lines.more", lines) : "";
        return days > 0 ? (ofLines + " " + Words.in("approvals", "panel.days.more", days)).strip() : ofLines;
    }

    /** The first of its lines. */
    public List<CaseEntry.Line> getLines() {
        return entry.lines().stream().limit(LINES).toList();
    }
}
