package org.ballast.charts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartSize;
import org.ballast.charts.domain.Layout;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.TellsPlainly;
import org.ballast.charts.domain.Tone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgTest {

    private static final String WICKED = "\"/><script>alert('1')</script>&";

    @Test
    void namesAreTextsWhateverTheyAre() throws Exception {
        Document svg = parsed(Chart.byName(
                WICKED, WICKED, List.of(WICKED), List.of(Bars.of(WICKED, Tone.FIRST, List.of(BigDecimal.ONE)))));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo(WICKED);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains(WICKED);
    }

    @Test
    void itNamesItsLooksAndHoldsNoStyle() throws Exception {
        Chart chart = Chart.overDays(
                "one day",
                "USD",
                List.of(new Line("equity", Tone.INK, List.of(Spot.on(LocalDate.of(2024, 1, 1), BigDecimal.TEN)))));
        String svg = Svg.of(Layout.of(chart, ChartSize.WIDE, new TellsPlainly()), chart.title(), "wide");

        assertThat(svg)
                .contains("class=\"c-line c-ink\"")
                .doesNotContain("style=")
                .doesNotContain("E+");
        assertThat(parsed(chart).getElementsByTagName("polyline").getLength()).isGreaterThan(1);
    }

    private static Document parsed(Chart chart) throws Exception {
        String svg = Svg.of(Layout.of(chart, ChartSize.WIDE, new TellsPlainly()), chart.title(), "wide");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
