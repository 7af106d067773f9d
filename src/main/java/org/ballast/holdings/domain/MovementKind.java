package org.ballast.holdings.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a row of a file of movements tells of; each kind goes by other usual names, too. */
public enum MovementKind {
    /** Units are bought, or come for another consideration: a lot. */
    ACQUISITION("ACQUIRE,BUY,PURCHASE"),
    /** Units are sold, spent or given away: a disposal. */
    DISPOSAL("DISPOSE,SELL,SALE,SPEND"),
    /** Units are stolen or lost: a disposal for nothing. */
    LOSS("LOST,THEFT"),
    /** Units go to another own wallet: no disposal. */
    TRANSFER("MOVE"),
    /** Units pay a network fee: a disposal at what they are worth, which is an expense. */
    FEE("NETWORK_FEE,GAS"),
    /** Staking or mining brings units: a lot at fair value, which is income. */
    REWARD("STAKING,STAKING_REWARD,MINING"),
    /** Units come without being asked for: a lot at fair value, which is income. */
    AIRDROP("");

    /** Kinds that the portal knows of and does not take: what they are in the books is not decided by a row. */
    private static final Set<String> NOT_TAKEN = Set.of(
            "SPLIT",
            "WRAP",
            "UNWRAP",
            "FORK",
            "SWAP",
            "MERGE",
            "RECLASSIFY",
            "CORRECT",
            "LEND",
            "BORROW",
            "STAKE",
            "UNSTAKE");

    private final String others;

    MovementKind(String others) {
        this.others = others;
    }

    /** The kind that a file means, whatever its case; empty if it is none. */
    static Optional<MovementKind> of(String text) {
        String name = bare(text);
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name)
                        || List.of(kind.others.split(",", -1)).contains(name))
                .findFirst();
    }

    /** Whether a text names a movement that is not taken. */
    static boolean isNotTaken(String text) {
        return NOT_TAKEN.contains(bare(text));
    }

    /** Whether units come to a wallet by it. */
    boolean brings() {
        return this == ACQUISITION || this == TRANSFER || this == REWARD || this == AIRDROP;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
