package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.ballast.evidence.domain.PackageZip;

/** Cases, their steps, files and proposals in a package. */
@ApplicationScoped
public class CaseTables {

    private static final String OF_CASES = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";

    private static final String SUBJECT_HASH = "COALESCE((SELECT MIN(m.evidence_hash) FROM approval_step m"
            + " WHERE m.case_id = c.id AND m.action = 'CREATE'), c.evidence_hash)";

    private static final TableSql CASES = TableSql.of(
            "k:case_id t:subject_kind k:subject_id t:entity t:book t:status t:tier k:approvals_needed m:amount t:currency"
                    + " t:subject_hash t:evidence_hash b:evidence_kept b:subject_kept k:entry_id d:due_on t:created_by i:created_at k:version",
            "SELECT c.id AS case_id, c.subject_kind, c.subject_id, e.code AS entity, k.code AS book, c.status, c.tier,"
                    + " c.approvals_needed, c.amount, c.currency, " + SUBJECT_HASH
                    + " AS subject_hash, c.evidence_hash,"
                    + " EXISTS (SELECT 1 FROM evidence v WHERE v.sha256 = c.evidence_hash) AS evidence_kept,"
                    + " EXISTS (SELECT 1 FROM evidence v WHERE v.sha256 = " + SUBJECT_HASH
                    + ") AS subject_kept, c.entry_id,"
                    + " c.due_on, c.created_by, c.created_at, c.version FROM approval_case c" + OF_CASES + "c.id"
                    + " JOIN reporting_entity e ON e.id = c.entity_id JOIN book k ON k.id = c.book_id ORDER BY c.id");

    private static final TableSql STEPS = TableSql.of(
            "k:step_id k:case_id t:action t:from_status t:to_status t:actor t:on_behalf_of t:role i:proven_at i:at"
                    + " t:comment t:evidence_hash",
            "SELECT s.id AS step_id, s.case_id, s.action, s.from_status, s.to_status, s.actor, s.on_behalf_of, s.role,"
                    + " s.proven_at, s.at, s.comment_text AS comment, s.evidence_hash FROM approval_step s" + OF_CASES
                    + "s.case_id ORDER BY s.case_id, s.id");

    private static final TableSql FILES = TableSql.of(
            "k:attachment_id k:case_id t:name t:media_type k:size_bytes t:sha256 b:is_evidence t:added_by i:added_at",
            "SELECT a.id AS attachment_id, a.case_id, a.name, a.media_type, a.size_bytes, a.sha256, a.is_evidence,"
                    + " a.added_by, a.added_at FROM attachment a" + OF_CASES + "a.case_id ORDER BY a.case_id, a.id");

    private static final TableSql PROPOSALS = TableSql.of(
            "k:proposal k:case_id k:run k:asset_id t:asset t:kind d:period_from d:period_to t:model t:market"
                    + " t:low_price_policy m:amount m:in_income t:currency k:lots t:measured_hash t:narrative t:created_by"
                    + " i:created_at k:superseded_by",
            "SELECT p.id AS proposal, p.case_id, p.run_id AS run, p.asset_id, a.symbol AS asset, p.kind,"
                    + " p.period_start AS period_from, p.period_end AS period_to, p.model, m.code AS market,"
                    + " p.low_price_policy, p.amount, p.in_income, p.currency, p.lots, p.evidence_hash AS measured_hash,"
                    + " p.narrative, p.created_by, p.created_at, p.superseded_by FROM proposal p" + OF_CASES
                    + "p.case_id"
                    + " JOIN asset a ON a.id = p.asset_id JOIN market m ON m.id = p.market_id ORDER BY p.id");

    @Inject
    private PackageTables tables;

    /** Adds all four. */
    public void add(PackageZip zip, List<Long> cases) throws IOException {
        tables.add(zip, "cases/cases", "Cases as they stand", CASES, cases);
        tables.add(zip, "cases/steps", "What was done with each case, by whom and when", STEPS, cases);
        tables.add(zip, "cases/attachments", "Files that were added to cases", FILES, cases);
        tables.add(zip, "proposals/proposals", "Write-downs; period_to is the day after the last", PROPOSALS, cases);
    }
}
