package org.ballast.charts.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartSize;
import org.ballast.charts.domain.Drawing;
import org.ballast.charts.domain.Layout;

/**
 * A chart as an image element of a report: lines, not dots, as large as the element allows without being stretched. Its texts are
 * drawn as outlines; what it says is in its table, and in the description of the element.
 */
public final class ChartPicture extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final transient Drawing drawing;

    private ChartPicture(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * @param chart that is drawable
     */
    public static ChartPicture of(Chart chart) {
        return new ChartPicture(Layout.of(chart, ChartSize.PAPER, new PrintedChartWords()));
    }

    /** How high it is where it is so wide. */
    int heightAt(int width) {
        return Math.ceilDiv(drawing.height() * width, drawing.width());
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D place) {
        double scale = Math.min(place.getWidth() / drawing.width(), place.getHeight() / drawing.height());
        AffineTransform before = page.getTransform();
        page.translate(place.getMinX(), place.getMinY());
        page.scale(scale, scale);
        Painter painter = new Painter(page, new Outlines(context));
        drawing.shapes().forEach(painter::paint);
        page.setTransform(before);
    }
}
