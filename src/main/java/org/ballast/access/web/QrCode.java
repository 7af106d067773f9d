package org.ballast.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Locale;

/**
 * A text as QR code (ISO/IEC 18004), to be drawn as a path in the page itself: what it says is in no address and no file
 * of its own.
 *
 * @param size modules a side, with the quiet zone
 * @param path the dark modules, as the {@code d} of an SVG path whose unit is a module
 */
public record QrCode(int size, String path) {

    public static QrCode of(String text) {
        BitMatrix modules;
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x, y));
                }
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }

    public int getSize() {
        return size;
    }

    public String getPath() {
        return path;
    }
}
