package org.ballast.statements.web;

import java.util.List;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines of a statement that belong together, for programs. */
@Schema(name = "StatementSection")
public record SectionJson(String part, List<Line> lines, List<String> total) {

    /** One line; parts add up to it. */
    @Schema(name = "StatementLine")
    public record Line(String caption, List<String> accounts, List<String> amounts, List<Line> parts) {}

    static SectionJson of(StatementSection section) {
        Words words = new Words();
        return new SectionJson(
                section.part().name(),
                section.lines().stream().map(line -> line(line, words)).toList(),
                JsonMoney.texts(section.total()));
    }

    private static Line line(StatementLine line, Words words) {
        return new Line(
                words.caption(line),
                line.accounts(),
                JsonMoney.texts(line.amounts()),
                line.parts().stream().map(part -> line(part, words)).toList());
    }
}
