package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The proof of a customer as it is kept until he asks for it: a text of what is nobody's secret, that is, the place of the leaf, the
 * neighbours and the range proofs. Salt and blinding follow from the secret of the snapshot, and are in no row.
 */
public final class KeptWay {

    private static final int HEX_OF_A_DIGEST = 2 * Digest.BYTES;
    private static final int HEX_OF_A_SIBLING = 2 * HEX_OF_A_DIGEST;

    private KeptWay() {}

    /** Place, neighbours from the leaf up, and range proofs, with a space between them. */
    public static String text(ZkProof proof) {
        StringBuilder text = new StringBuilder().append(proof.index()).append(' ');
        proof.path()
                .forEach(sibling -> text.append(sibling.commitment().hex())
                        .append(sibling.hash().hex()));
        proof.rangeProofs().forEach(range -> text.append(' ').append(range.proof()));
        return text.toString();
    }

    /**
     * The proof again. It is no better than its text: whoever reads it checks it as a customer does.
     *
     * @param secret of the snapshot
     * @return empty if the text is none
     */
    public static Optional<ZkProof> proof(
            String text, AccountId account, BigInteger balance, ZkRoot root, Digest secret) {
        List<Integer> groups = ZkRangeProof.groups(root.height());
        List<String> words = List.of(text.split(" ", -1));
        boolean whole = words.size() == 2 + groups.size()
                && words.getFirst().matches("[0-9]{1,10}")
                && words.get(1).length() == root.height() * HEX_OF_A_SIBLING;
        if (!whole) {
            return Optional.empty();
        }
        long index = Long.parseLong(words.getFirst());
        return path(words.get(1), index).map(path -> {
            ZkSecrets secrets = new ZkSecrets(secret);
            return new ZkProof(
                    account,
                    balance,
                    Digest.of(secrets.salt(account.bytes())),
                    Digest.of(secrets.blinding(account.bytes()).bytes()),
                    index,
                    path,
                    rangeProofs(words.subList(2, words.size()), path, groups),
                    ZkMessage.ofProof(root.commitment(), index, account));
        });
    }

    private static Optional<List<ZkSibling>> path(String hex, long index) {
        List<ZkSibling> path = new ArrayList<>();
        for (int from = 0; from < hex.length(); from += HEX_OF_A_SIBLING) {
            Side side = Side.ofNeighbour(index >> path.size());
            Optional<Digest> commitment = Digest.parse(hex.substring(from, from + HEX_OF_A_DIGEST));
            Optional<Digest> hash = Digest.parse(hex.substring(from + HEX_OF_A_DIGEST, from + HEX_OF_A_SIBLING));
            if (commitment.isEmpty() || hash.isEmpty()) {
                return Optional.empty();
            }
            path.add(new ZkSibling(side, commitment.get(), hash.get()));
        }
        return Optional.of(path);
    }

    private static List<ZkRangeProof> rangeProofs(List<String> proofs, List<ZkSibling> path, List<Integer> groups) {
        List<ZkRangeProof> ranges = new ArrayList<>();
        int from = 0;
        for (int group = 0; group < groups.size(); group++) {
            List<Digest> commitments = path.subList(from, from + groups.get(group)).stream()
                    .map(ZkSibling::commitment)
                    .toList();
            ranges.add(new ZkRangeProof(ZkRangeProof.BITS, commitments, proofs.get(group)));
            from += groups.get(group);
        }
        return ranges;
    }
}
