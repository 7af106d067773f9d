package org.ballast.audit.domain;

import java.util.Optional;

/** Goes along a chain, from its first event to its head. */
public final class ChainReading {

    private final AuditKeys keys;
    private String previous = AuditChain.START;
    private int rule = Sealing.FIRST_RULE;
    private long read;

    public ChainReading(AuditKeys keys) {
        this.keys = keys;
    }

    /** What is wrong with the next event; empty where it stands as it was sealed. */
    public Optional<ChainCheck.Broken> next(SealedEvent next) {
        if (next.event().seq() != read + 1) {
            return Optional.of(new ChainCheck.Broken(read + 1, ChainCheck.Fault.MISSING));
        }
        return fault(next)
                .map(fault -> new ChainCheck.Broken(next.event().seq(), fault))
                .or(() -> {
                    previous = next.rowHash();
                    rule = next.sealing().rule();
                    read++;
                    return Optional.empty();
                });
    }

    private Optional<ChainCheck.Fault> fault(SealedEvent next) {
        if (!AuditChain.same(next.prevRowHash(), previous) || next.sealing().rule() < rule) {
            return Optional.of(ChainCheck.Fault.CHANGED);
        }
        Optional<AuditChain> key = keys.of(next);
        if (key.isEmpty()) {
            return Optional.of(
                    next.sealing().rule() == Sealing.FIRST_RULE
                            ? ChainCheck.Fault.CHANGED
                            : ChainCheck.Fault.KEY_UNKNOWN);
        }
        return key.get().isSealed(next) ? Optional.empty() : Optional.of(ChainCheck.Fault.CHANGED);
    }

    /**
     * @param headSeq the number of events that there should be
     * @param headHash the seal of the last of them
     */
    public ChainCheck end(long headSeq, String headHash) {
        boolean complete = read == headSeq && AuditChain.same(previous, headHash);
        return complete ? new ChainCheck.Whole(read) : new ChainCheck.Broken(read + 1, ChainCheck.Fault.MISSING);
    }
}
