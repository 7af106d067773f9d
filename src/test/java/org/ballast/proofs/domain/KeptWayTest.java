package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept of a proof gives the same proof again with the secret of the snapshot, and tells none of it itself. */
class KeptWayTest {

    private final ZkTree tree = ZkTree.over(ZkTrees.accounts(700, 20, 5), ZkTrees.SECRET);
    private final ZkRoot root = tree.root("BTC", 1_767_225_599_999L);
    private final ZkProof proof = ZkTrees.proof(tree, root, "a-0");
    private final String text = KeptWay.text(proof);

    @Test
    void theProofComesBackAsItWas() {
        assertThat(again(text)).contains(proof);
        assertThat(text)
                .doesNotContain(
                        proof.salt().hex(),
                        proof.blinding().hex(),
                        proof.account().text());
    }

    @Test
    void aTextThatIsNoneGivesNoneAndOneThatWasChangedGivesOneThatIsRefused() {
        for (String broken : List.of(
                "", "x" + text, text + " ", text.substring(1, 90), text.replaceFirst(" [0-9a-f]", " G"), "-" + text)) {
            assertThat(again(broken)).as(broken).isEmpty();
        }
        ZkVerifier verifier = new ZkVerifier(root, root.commitment());
        assertThat(verifier.refusal(proof)).isEmpty();
        for (int at : new int[] {3, 70, text.indexOf(' ', 3) + 5, text.length() - 1}) {
            char other = text.charAt(at) == '0' ? '1' : '0';
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(again(changed).flatMap(verifier::refusal)).as("at " + at).isPresent();
        }
        Optional<ZkProof> more = KeptWay.proof(text, proof.account(), BigInteger.valueOf(701), root, ZkTrees.SECRET);
        assertThat(more.flatMap(verifier::refusal)).isPresent();
    }

    private Optional<ZkProof> again(String kept) {
        return KeptWay.proof(kept, proof.account(), proof.balance(), root, ZkTrees.SECRET);
    }
}
