package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkTree;
import org.ballast.proofs.domain.ZkVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Trees of commitments: 100,000 accounts, a proof at height 20 and its verification, and the heap of a million accounts. */
class CommitmentTreeBench {

    private static final int BYTES_OF_A_PROOF = 3_100;
    /** The largest of whole megabytes of two powers that are no more than 512 of ten. */
    private static final long HEAP = 488L << 20;

    @BeforeAll
    @AfterAll
    static void cores() {
        System.out.printf(
                Locale.ROOT,
                "%d cores, load %.2f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    @Test
    void commitsToAHundredThousandAccounts() {
        Figures.Timed<ZkTree> built =
                Figures.time(() -> ZkTree.over(MillionCommitments.rows(100_000), MillionCommitments.SECRET));
        assertThat(built.result().height()).isEqualTo(18);
        Figures.print(
                "Commitments of 100,000 accounts with padding, rows to root", built.took(), Duration.ofSeconds(40));
    }

    @Test
    void provesAndVerifiesAtHeightTwenty() {
        ZkTree tree = ZkTree.over(MillionCommitments.rows(262_145), MillionCommitments.SECRET);
        assertThat(tree.height()).isEqualTo(20);
        ZkRoot root = tree.root("BTC", 0);
        SecureRandom random = new SecureRandom();
        ZkProof proof = tree.proof(new AccountId("customer-77"), root, random).orElseThrow();
        ZkVerifier verifier = new ZkVerifier(root, root.commitment());
        assertThat(verifier.refusal(proof)).isEmpty();

        Figures.print(
                "Proof of a customer at height 20",
                Figures.warm(3, 9, () -> tree.proof(new AccountId("customer-77"), root, random)),
                Duration.ofSeconds(1));
        Figures.print("Its verification", Figures.warm(3, 9, () -> verifier.refusal(proof)), Duration.ofMillis(200));
        Figures.printBytes("Its range proofs and siblings", bytes(proof), BYTES_OF_A_PROOF);
    }

    @Test
    void aMillionAccountsFitASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionCommitments.class.getName(),
                        "1000000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        List<String> words = List.of(said.strip().split(" ", -1));
        System.out.println("A million accounts: built in " + words.get(1) + " ms");
        Figures.printBytes("Heap that a million accounts are content with", Long.parseLong(words.get(4)), 512_000_000);
    }

    private static long bytes(ZkProof proof) {
        long ranges = proof.rangeProofs().stream()
                .mapToLong(range -> range.proof().length() / 2)
                .sum();
        return ranges + 64L * proof.path().size();
    }
}
