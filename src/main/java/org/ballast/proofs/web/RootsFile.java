package org.ballast.proofs.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ballast.proofs.application.PublishedProofs;
import org.ballast.proofs.domain.BalanceProof;

/** The roots of all published proofs, a row each: who keeps the file elsewhere sees whether one is changed or gone. */
final class RootsFile {

    private static final int ROWS_A_READ = 500;
    private static final String HEADER =
            "code,entity,kind,asset,at,root_hash,commitment,published_at,certificate_hash\r\n";

    private RootsFile() {}

    static void write(PublishedProofs proofs, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEADER);
        List<BalanceProof> read = proofs.publishedAfter(0, ROWS_A_READ);
        while (!read.isEmpty()) {
            for (BalanceProof proof : read) {
                writer.write(row(proof));
            }
            read = proofs.publishedAfter(read.getLast().id(), ROWS_A_READ);
        }
        writer.flush();
    }

    /** No field has a comma or a quote: codes, symbols, instants and hashes. */
    private static String row(BalanceProof proof) {
        Optional<BalanceProof.Publication> published = proof.publication();
        return String.join(
                        ",",
                        proof.code(),
                        proof.entity(),
                        proof.kind().name(),
                        proof.asset(),
                        proof.at().toString(),
                        proof.rootHash().hex(),
                        proof.commitment().hex(),
                        published.map(shown -> shown.at().toString()).orElse(""),
                        published.map(BalanceProof.Publication::certificateHash).orElse(""))
                + "\r\n";
    }
}
