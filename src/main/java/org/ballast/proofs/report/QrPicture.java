package org.ballast.proofs.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A text as QR code (ISO/IEC 18004) on paper: squares, not dots. */
final class QrPicture extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final transient BitMatrix modules;

    private QrPicture(BitMatrix modules) {
        this.modules = modules;
    }

    static QrPicture of(String text) {
        try {
            return new QrPicture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D place) {
        double side = Math.min(place.getWidth(), place.getHeight()) / modules.getWidth();
        page.setColor(Color.BLACK);
        Area dark = new Area();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dark.add(new Area(new Rectangle2D.Double(
                            place.getMinX() + x * side, place.getMinY() + y * side, side, side)));
                }
            }
        }
        page.fill(dark);
    }
}
