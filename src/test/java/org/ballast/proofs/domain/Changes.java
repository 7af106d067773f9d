package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A proof with one thing of it changed: each thing once. */
final class Changes {

    private Changes() {}

    static List<PlainProof> each(PlainProof proof, SplittableRandom random) {
        List<PlainProof> changed = new ArrayList<>();
        AccountId another = new AccountId(proof.account().text() + "x");
        changed.add(new PlainProof(another, proof.balance(), proof.salt(), proof.index(), proof.path()));
        changed.add(balance(proof, proof.balance().add(BigInteger.ONE)));
        changed.add(balance(proof, proof.balance().subtract(BigInteger.ONE)));
        Digest salt = flipped(proof.salt(), random);
        changed.add(new PlainProof(proof.account(), proof.balance(), salt, proof.index(), proof.path()));
        for (int at = 0; at < proof.path().size(); at++) {
            PlainSibling here = proof.path().get(at);
            Side other = here.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
            changed.add(sibling(proof, at, new PlainSibling(here.side(), here.sum(), flipped(here.hash(), random))));
            changed.add(
                    sibling(proof, at, new PlainSibling(here.side(), here.sum().add(BigInteger.ONE), here.hash())));
            changed.add(
                    sibling(proof, at, new PlainSibling(here.side(), here.sum().not(), here.hash())));
            changed.add(sibling(proof, at, new PlainSibling(other, here.sum(), here.hash())));
            changed.add(sidesAndIndex(proof, at, other));
            changed.add(without(proof, at));
        }
        changed.add(index(proof, -1));
        changed.add(index(proof, proof.index() + (1L << proof.path().size())));
        return changed;
    }

    static PlainProof balance(PlainProof proof, BigInteger balance) {
        return new PlainProof(proof.account(), balance, proof.salt(), proof.index(), proof.path());
    }

    static PlainProof index(PlainProof proof, long index) {
        return new PlainProof(proof.account(), proof.balance(), proof.salt(), index, proof.path());
    }

    static PlainProof sibling(PlainProof proof, int at, PlainSibling sibling) {
        List<PlainSibling> path = new ArrayList<>(proof.path());
        path.set(at, sibling);
        return new PlainProof(proof.account(), proof.balance(), proof.salt(), proof.index(), path);
    }

    /** The flag and the bit of the index both, as somebody would who wants them to agree. */
    private static PlainProof sidesAndIndex(PlainProof proof, int at, Side other) {
        PlainSibling here = proof.path().get(at);
        return index(sibling(proof, at, new PlainSibling(other, here.sum(), here.hash())), proof.index() ^ (1L << at));
    }

    static PlainProof without(PlainProof proof, int at) {
        List<PlainSibling> path = new ArrayList<>(proof.path());
        path.remove(at);
        return new PlainProof(proof.account(), proof.balance(), proof.salt(), proof.index(), path);
    }

    private static Digest flipped(Digest digest, SplittableRandom random) {
        byte[] bytes = digest.bytes();
        int bit = random.nextInt(8 * Digest.BYTES);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Digest.of(bytes);
    }
}
