package org.ballast.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Tone;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

    @Test
    void aDocumentHasTheMarksOfThePageInTheColorsOfPaper() {
        Chart chart = Chart.byName(
                "impairments",
                "USD",
                List.of("Q1 2024", "Q2 2024"),
                List.of(new Stack(List.of(bars("BTC", Tone.FIRST), bars("比特币", Tone.SECOND)))));
        BufferedImage paper = new BufferedImage(450, 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = paper.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, 450, 150);

        ChartPicture.of(chart)
                .render(DefaultJasperReportsContext.getInstance(), page, new Rectangle2D.Double(0, 0, 450, 150));

        Set<Integer> colors = new HashSet<>();
        for (int x = 0; x < 450; x++) {
            for (int y = 0; y < 150; y++) {
                colors.add(paper.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colors)
                .contains(Integer.parseInt(Tone.FIRST.light(), 16), Integer.parseInt(Tone.SECOND.light(), 16));
    }

    private static Bars bars(String name, Tone tone) {
        return Bars.of(name, tone, List.of(new BigDecimal("1200000"), new BigDecimal("600000")));
    }
}
