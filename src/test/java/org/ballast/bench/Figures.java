package org.ballast.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints what was measured beside its target, on the console and in {@code target/bench.txt}. It fails nothing. */
final class Figures {

    private static final Path FILE = Path.of("target", "bench.txt");
    private static final double BYTES_A_MEGABYTE = 1e6;

    private Figures() {}

    static void print(String what, Duration measured, Duration target) {
        print(what, seconds(measured), seconds(target), "s");
    }

    /** The same of memory. */
    static void printBytes(String what, long measured, long target) {
        print(what, measured / BYTES_A_MEGABYTE, target / BYTES_A_MEGABYTE, "MB");
    }

    private static void print(String what, double measured, double target, String unit) {
        String line = String.format(
                Locale.ROOT,
                "%-72s %9.3f %s   target %6.3f %s   %s%n",
                what,
                measured,
                unit,
                target,
                unit,
                measured <= target ? "met" : "MISSED");
        System.out.print(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** How long it takes, once. */
    static <T> Timed<T> time(Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - began));
    }

    /** How long it usually takes when it has been done before: the median of many. */
    static Duration warm(int warmUps, int measured, Supplier<?> work) {
        for (int run = 0; run < warmUps; run++) {
            time(work);
        }
        long[] nanos = new long[measured];
        for (int run = 0; run < measured; run++) {
            nanos[run] = time(work).took().toNanos();
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[measured / 2]);
    }

    record Timed<T>(T result, Duration took) {}

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
