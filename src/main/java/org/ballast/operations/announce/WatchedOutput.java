package org.ballast.operations.announce;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes the server's output on, and each line of it to the search for the cause of a failure. */
final class WatchedOutput extends OutputStream {

    private final OutputStream console;
    private final FailureCause cause;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WatchedOutput(OutputStream console, FailureCause cause) {
        this.console = console;
        this.cause = cause;
    }

    @Override
    public synchronized void write(int character) throws IOException {
        console.write(character);
        watch(character);
    }

    @Override
    public synchronized void write(byte[] text, int from, int length) throws IOException {
        console.write(text, from, length);
        for (int i = from; i < from + length; i++) {
            watch(text[i]);
        }
    }

    @Override
    public void flush() throws IOException {
        console.flush();
    }

    private void watch(int character) {
        if (character == '\n') {
            cause.read(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(character);
        }
    }
}
