package org.ballast.audit.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the trail as it was at some time, given out to where the owner of the database does not write: a trail that
 * was cut, emptied or set back since does not lead to it.
 *
 * @param counter the number of the last event
 * @param head its seal
 * @param at when it was its seal, UTC
 * @param keyId names the key of the signature, see {@link AuditChain#id}
 * @param mac HMAC-SHA-256 over the rest, 64 hexadecimal digits
 */
public record Checkpoint(long counter, String head, Instant at, String keyId, String mac) {

    private static final Pattern LINE = Pattern.compile("\\{\"counter\":(\\d{1,18}),\"head\":\"([0-9a-f]{64})\","
            + "\"at\":\"([-0-9T:.]{19,30}Z)\",\"key\":\"([0-9a-f]{1,64})\",\"mac\":\"([0-9a-f]{64})\"}");
    private static final int SHORT = 12;

    /** Signs the end of the trail. */
    public static Checkpoint of(AuditChain chain, long counter, String head, Instant at) {
        return new Checkpoint(counter, head, at, chain.id(), chain.hmac(text(counter, head, at)));
    }

    /** Reads a line as {@link #line} writes it; empty for any other text. */
    public static Optional<Checkpoint> read(String line) {
        Matcher found = LINE.matcher(line.strip());
        return found.matches()
                ? Optional.of(new Checkpoint(
                        Long.parseLong(found.group(1)),
                        found.group(2),
                        Instant.parse(found.group(3)),
                        found.group(4),
                        found.group(5)))
                : Optional.empty();
    }

    /** One line of JSON. */
    public String line() {
        return "{\"counter\":" + counter + ",\"head\":\"" + head + "\",\"at\":\"" + at + "\",\"key\":\"" + keyId
                + "\",\"mac\":\"" + mac + "\"}";
    }

    /** Enough of the head to be printed and compared by eye. */
    public String shortHead() {
        return head.substring(0, SHORT);
    }

    /** Whether one of the keys has signed it. */
    public boolean isSignedBy(AuditKeys keys) {
        return keys.named(keyId)
                .filter(key -> AuditChain.same(mac, key.hmac(text(counter, head, at))))
                .isPresent();
    }

    private static String text(long counter, String head, Instant at) {
        return "checkpoint " + counter + " " + head + " " + at;
    }
}
