package org.ballast.imports.application;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportsSentence;

/** Text that is UTF-8 or refused: a wrong byte is never replaced in silence. */
final class StrictUtf8 {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private StrictUtf8() {}

    /** The text after a byte order mark, if there is one. */
    static Reader reader(Upload upload) throws IOException {
        InputStream bytes = new BufferedInputStream(upload.open(), 64 * 1024);
        bytes.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.reset();
        }
        return new BufferedReader(new InputStreamReader(bytes, decoder()), 64 * 1024);
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Finds the lines whose bytes are not UTF-8. */
    static void noteWrongLines(Upload upload, ImportErrors errors) {
        try (InputStream bytes = new BufferedInputStream(upload.open(), 64 * 1024)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int read = bytes.read(); read >= 0; read = bytes.read()) {
                line.write(read);
                if (read == '\n') {
                    noteIfWrong(number, line.toByteArray(), errors);
                    line.reset();
                    number++;
                }
            }
            noteIfWrong(number, line.toByteArray(), errors);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void noteIfWrong(long number, byte[] line, ImportErrors errors) {
        try {
            decoder().decode(ByteBuffer.wrap(line));
        } catch (CharacterCodingException wrong) {
            String shown = new String(line, StandardCharsets.ISO_8859_1).strip();
            errors.add(number, "", shown, ImportsSentence.NOT_UTF_8);
        }
    }
}
