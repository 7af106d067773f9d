package org.ballast.audit.domain;

import java.util.List;

/**
 * The seal of the rows of some neighbouring keys of one kind: an HMAC over all of them, and a few digits of each row's own,
 * by which the row that is not as it was can be named.
 *
 * @param kind what is sealed, as {@code JOURNAL_ENTRY}
 * @param firstKey the first key; every key up to {@code lastKey} is covered
 * @param keyId names the key of the HMAC, see {@link AuditChain#id}
 * @param mac 64 hexadecimal digits
 * @param parts of each key, with a comma between them, see {@link KeyRows#parts}
 */
public record RowSeal(String kind, long firstKey, long lastKey, String keyId, String mac, String parts) {

    /** What an event keeps of the seals that came with it, in their order; empty where none did. */
    public static String hash(List<RowSeal> seals) {
        if (seals.isEmpty()) {
            return "";
        }
        SealsHash hash = new SealsHash();
        seals.forEach(hash::add);
        return hash.digest();
    }

    String canonical() {
        return kind + " " + firstKey + " " + lastKey + " " + keyId + " " + mac + " " + parts + "\n";
    }
}
