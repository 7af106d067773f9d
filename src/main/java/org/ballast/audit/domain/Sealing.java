package org.ballast.audit.domain;

/**
 * How an event is sealed.
 *
 * @param rule {@link #FIRST_RULE} for the events of before keys had names, {@link #RULE} since
 * @param keyId names the key, see {@link AuditChain#id}; empty under the first rule
 * @param rowsHash SHA-256 over the {@linkplain RowSeal seals of rows} that came with the event; empty where none did
 */
public record Sealing(int rule, String keyId, String rowsHash) {

    /** The event alone is sealed, under the one key that there is. */
    public static final int FIRST_RULE = 1;

    /** The name of the key and what the event covers are sealed with it. */
    public static final int RULE = 2;

    /** The text that is sealed behind the event's own. */
    String canonical() {
        return rule == FIRST_RULE
                ? ""
                : "," + rule + "," + keyId.length() + ":" + keyId + "," + rowsHash.length() + ":" + rowsHash;
    }
}
