package org.ballast.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int MAGNIFIED = 4;

    @Test
    void whatIsDrawnIsReadAsWhatWasSaid() throws Exception {
        String said = "otpauth://totp/Ballast%3Acfo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ballast";
        QrCode code = QrCode.of(said);
        int side = code.size() * MAGNIFIED;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().forEach(module -> {
            for (int i = 0; i < MAGNIFIED * MAGNIFIED; i++) {
                int x = Integer.parseInt(module.group(1)) * MAGNIFIED + i % MAGNIFIED;
                int y = Integer.parseInt(module.group(2)) * MAGNIFIED + i / MAGNIFIED;
                pixels[y * side + x] = 0;
            }
        });

        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(said);
    }
}
