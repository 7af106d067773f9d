package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.audit.application.Seals;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Balance proofs and their publications; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class BalanceProofs {

    static final String COLUMNS =
            "id, entity_id, asset_id, snapshot_id, kind, code, height, root_hash, root_commitment,"
                    + " total_blinding, commitment, sealed_secret, made_by, made_at";
    static final String PUBLICATION_COLUMNS =
            "proof_id, made_by, published_by, published_at, previous_id, certificate, certificate_hash";

    private static final int KEYS_A_BLOCK = 50;
    private static final String FOUND =
            "SELECT p.*, e.code AS entity, a.symbol, a.decimals, s.taken_at, s.accounts, s.total,"
                    + " s.negative_accounts, s.negative_total, q.published_by, q.published_at, q.certificate_hash FROM balance_proof p"
                    + " JOIN reporting_entity e ON e.id = p.entity_id JOIN asset a ON a.id = p.asset_id"
                    + " JOIN liability_snapshot s ON s.id = p.snapshot_id"
                    + " LEFT JOIN balance_proof_publication q ON q.proof_id = p.id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The root of a new tree. */
    public record New(
            long entityId,
            long assetId,
            long snapshotId,
            ProofKind kind,
            String code,
            int height,
            Digest rootHash,
            Optional<BalanceProof.Hidden> hidden,
            Digest commitment,
            String sealedSecret,
            String by,
            Instant at) {}

    /** Keeps a new proof; its key. */
    public long add(New wanted) {
        long id = ids.take("balance_proof_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO balance_proof (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.entityId(),
                wanted.assetId(),
                wanted.snapshotId(),
                wanted.kind(),
                wanted.code(),
                wanted.height(),
                wanted.rootHash().hex(),
                wanted.hidden().map(hidden -> hidden.rootCommitment().hex()),
                wanted.hidden().map(hidden -> hidden.totalBlinding().hex()),
                wanted.commitment().hex(),
                wanted.sealedSecret(),
                wanted.by(),
                wanted.at());
        seals.changed(SealedProofs.KIND, id);
        return id;
    }

    /** Keeps that a proof is published, with its certificate. */
    public void publish(
            BalanceProof proof, String by, Instant at, OptionalLong previous, String certificate, String hash) {
        rows.execute(
                "INSERT INTO balance_proof_publication (" + PUBLICATION_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                proof.id(),
                proof.madeBy(),
                by,
                at,
                previous,
                certificate,
                hash);
        seals.changed(SealedPublications.KIND, proof.id());
    }

    /** Published ones of an entity after an instant, up to another one, in the order in which they were made. */
    public List<BalanceProof> publishedWithin(long entityId, Instant after, Instant last) {
        return rows.list(
                FOUND
                        + "p.entity_id = ? AND q.proof_id IS NOT NULL AND s.taken_at > ? AND s.taken_at <= ? ORDER BY p.id",
                BalanceProofs::proof,
                entityId,
                after,
                last);
    }

    public Optional<BalanceProof> byId(long id) {
        return rows.list(FOUND + "p.id = ?", BalanceProofs::proof, id).stream().findFirst();
    }

    public Optional<BalanceProof> byCode(String code) {
        return rows.list(FOUND + "p.code = ?", BalanceProofs::proof, code).stream()
                .findFirst();
    }

    /** That of a snapshot and a kind. */
    public Optional<BalanceProof> of(long snapshotId, ProofKind kind) {
        return rows.list(FOUND + "p.snapshot_id = ? AND p.kind = ?", BalanceProofs::proof, snapshotId, kind).stream()
                .findFirst();
    }

    /** Those of an entity beyond a key, the newest first; backward the oldest of the newer ones first. */
    public List<BalanceProof> beyond(long entityId, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                FOUND + "p.entity_id = ? AND p.id " + (backward ? "> ? ORDER BY p.id" : "< ? ORDER BY p.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                BalanceProofs::proof,
                entityId,
                id.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    /** The published one of an entity that none follows yet. */
    public Optional<BalanceProof> lastPublished(long entityId) {
        return rows
                .list(
                        FOUND + "p.entity_id = ? AND q.proof_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                                + " balance_proof_publication n WHERE n.previous_id = p.id)",
                        BalanceProofs::proof,
                        entityId)
                .stream()
                .findFirst();
    }

    /** The proof that was published before a published one. */
    public Optional<BalanceProof> before(BalanceProof published) {
        return rows
                .list(
                        FOUND + "p.id = (SELECT b.previous_id FROM balance_proof_publication b WHERE b.proof_id = ?)",
                        BalanceProofs::proof,
                        published.id())
                .stream()
                .findFirst();
    }

    /** Published ones beyond a key, in the order of their keys. */
    public List<BalanceProof> publishedAfter(long id, int limit) {
        return rows.list(
                FOUND + "p.id > ? AND q.proof_id IS NOT NULL ORDER BY p.id FETCH FIRST ? ROWS ONLY",
                BalanceProofs::proof,
                id,
                limit);
    }

    /** The published one of each asset that is of the latest instant, and of these the one that came last; by asset. */
    public List<BalanceProof> newestOfEachAsset(String entity) {
        return rows.list(
                FOUND + "e.code = ? AND q.proof_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM balance_proof n"
                        + " JOIN liability_snapshot t ON t.id = n.snapshot_id"
                        + " JOIN balance_proof_publication m ON m.proof_id = n.id"
                        + " WHERE n.entity_id = p.entity_id AND n.asset_id = p.asset_id AND (t.taken_at > s.taken_at"
                        + " OR (t.taken_at = s.taken_at AND n.id > p.id))) ORDER BY a.symbol",
                BalanceProofs::proof,
                entity);
    }

    /** Of every entity and asset the published tree of commitments of the latest instant that came last. */
    public List<BalanceProof> newestHidden() {
        return rows.list(
                FOUND + "p.kind = 'ZERO_KNOWLEDGE' AND q.proof_id IS NOT NULL AND NOT EXISTS (SELECT 1"
                        + " FROM balance_proof n JOIN liability_snapshot t ON t.id = n.snapshot_id"
                        + " JOIN balance_proof_publication m ON m.proof_id = n.id WHERE n.kind = p.kind"
                        + " AND n.entity_id = p.entity_id AND n.asset_id = p.asset_id AND (t.taken_at > s.taken_at"
                        + " OR (t.taken_at = s.taken_at AND n.id > p.id))) ORDER BY p.id",
                BalanceProofs::proof);
    }

    /** The certificate of a published proof, as it was published. */
    public Optional<String> certificate(String code) {
        return rows
                .list(
                        "SELECT q.certificate FROM balance_proof_publication q JOIN balance_proof p ON p.id = q.proof_id"
                                + " WHERE p.code = ?",
                        row -> row.getString(1),
                        code)
                .stream()
                .findFirst();
    }

    /** The secret of a proof as it is kept. */
    public String sealedSecret(long proofId) {
        return rows.list("SELECT sealed_secret FROM balance_proof WHERE id = ?", row -> row.getString(1), proofId)
                .getFirst();
    }

    private static BalanceProof proof(ResultSet row) throws SQLException {
        return new BalanceProof(
                row.getLong("id"),
                row.getString("code"),
                ProofKind.valueOf(row.getString("kind")),
                row.getLong("entity_id"),
                row.getString("entity"),
                row.getString("symbol"),
                row.getInt("decimals"),
                row.getLong("snapshot_id"),
                SqlRows.instant(row, "taken_at"),
                row.getInt("accounts"),
                row.getBigDecimal("total").toBigIntegerExact(),
                row.getInt("negative_accounts"),
                row.getBigDecimal("negative_total").toBigIntegerExact(),
                row.getInt("height"),
                digest(row, "root_hash"),
                hidden(row),
                digest(row, "commitment"),
                row.getString("made_by"),
                SqlRows.instant(row, "made_at"),
                publication(row));
    }

    private static Optional<BalanceProof.Hidden> hidden(ResultSet row) throws SQLException {
        return row.getString("root_commitment") == null
                ? Optional.empty()
                : Optional.of(new BalanceProof.Hidden(digest(row, "root_commitment"), digest(row, "total_blinding")));
    }

    private static Optional<BalanceProof.Publication> publication(ResultSet row) throws SQLException {
        String by = row.getString("published_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new BalanceProof.Publication(
                        by, SqlRows.instant(row, "published_at"), row.getString("certificate_hash")));
    }

    private static Digest digest(ResultSet row, String column) throws SQLException {
        return Digest.parse(row.getString(column)).orElseThrow();
    }
}
