package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsOfPagesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final Instant MINUTE = Instant.parse("2022-12-31T14:05:00Z");

    @Test
    void eachMediumWritesDaysInItsOneWay() {
        Words paper = new Words();
        Words page = new WordsOfPages();

        assertThat(paper.said(DAY)).isEqualTo("December 31, 2022");
        assertThat(paper.saidShort(DAY)).isEqualTo("Dec 31, 2022");
        assertThat(paper.said(MINUTE)).isEqualTo("Dec 31, 2022 14:05 UTC");
        assertThat(page.said(DAY)).isEqualTo("31 Dec 2022");
        assertThat(page.saidShort(DAY)).isEqualTo("31 Dec 2022");
        assertThat(page.said(MINUTE)).isEqualTo("31 Dec 2022, 14:05 UTC");
    }

    @Test
    void sentencesOfTheDisclosureAreInTheWayOfTheirMedium() {
        LocalDate from = LocalDate.of(2022, 12, 5);
        assertThat(new DisclosureText(new Words()).period(from, DAY)).isEqualTo("Dec 5, 2022 – Dec 30, 2022");
        assertThat(new DisclosureText(new WordsOfPages()).period(from, DAY)).isEqualTo("5 Dec 2022 – 30 Dec 2022");
    }
}
