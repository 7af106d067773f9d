package org.ballast.writedowns.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.ballast.writedowns.domain.ApprovalMemo.Low;
import org.ballast.writedowns.domain.UsedPrice;

/** The prices of a period as a line, with those that the loss rests on marked; its labels stand around it as texts. */
final class LowsDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color RULE = new Color(0xC8, 0xC8, 0xC8);
    private static final Color MARK = new Color(0xB4, 0x23, 0x18);
    private static final double DOT = 5;

    private final transient List<Low> lows;
    private final transient List<UsedPrice> used;

    /**
     * @param lows in order, at least one
     */
    LowsDrawing(List<Low> lows, List<UsedPrice> used) {
        this.lows = List.copyOf(lows);
        this.used = List.copyOf(used);
    }

    /** The lowest price drawn. */
    BigDecimal lowest() {
        return lows.stream()
                .map(low -> low.price().perUnit())
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    /** The highest price drawn. */
    BigDecimal highest() {
        return lows.stream()
                .map(low -> low.price().perUnit())
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D place) {
        page.setStroke(new BasicStroke(0.5f));
        page.setColor(RULE);
        page.draw(new Line2D.Double(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMinY()));
        page.draw(new Line2D.Double(place.getMinX(), place.getMaxY(), place.getMaxX(), place.getMaxY()));
        page.setColor(INK);
        page.setStroke(new BasicStroke(0.9f));
        page.draw(line(place));
        page.setColor(MARK);
        for (UsedPrice price : used) {
            double x = x(price.at().getEpochSecond(), place);
            double y = y(price.price().perUnit(), place);
            page.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
    }

    private Path2D line(Rectangle2D place) {
        Path2D line = new Path2D.Double();
        for (Low low : lows) {
            double x = x(low.at().getEpochSecond(), place);
            double y = y(low.price().perUnit(), place);
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        return line;
    }

    private double x(long second, Rectangle2D place) {
        long first = lows.getFirst().at().getEpochSecond();
        long span = Math.max(1, lows.getLast().at().getEpochSecond() - first);
        return place.getMinX() + place.getWidth() * (second - first) / span;
    }

    private double y(BigDecimal price, Rectangle2D place) {
        double lowest = lowest().doubleValue();
        double span = Math.max(highest().doubleValue() - lowest, Double.MIN_NORMAL);
        return place.getMaxY() - place.getHeight() * (price.doubleValue() - lowest) / span;
    }
}
