package org.ballast.verification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.ballast.audit.application.Checkpoints;
import org.ballast.audit.domain.AuditChain;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.ballast.verification.domain.Finding;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the owner of a PostgreSQL does to the books with every trigger switched off is found and named. */
@InPortal
@EnabledIfSystemProperty(named = "ballast.db.url", matches = "jdbc:postgresql:.*")
class ForgedBooksIT {

    @Inject
    private TestedCompany company;

    @Inject
    private Forgery forgery;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;

    @BeforeEach
    void post() throws Exception {
        entity = company.priced();
        company.approveAs("controller", company.submitted(entity.code()));
        checkpoints.giveOut();
    }

    /** Other tests of this database write sums and positions past the portal. */
    @Test
    void whatNobodyForgedIsAsItWasSealed() throws Exception {
        assertThat(found("UPDATE audit_head SET seq = seq"))
                .extracting(Finding::part)
                .isSubsetOf("SUMS", "PERIODS", "LOTS", "LOT_HISTORIES", "ASSET_DAYS");
    }

    @Test
    void aTrailThatIsCutAtItsEndIsBehindItsCheckpoint() throws Exception {
        long last = number("SELECT MAX(seq) FROM audit_event");

        List<Finding> found = found(
                "DELETE FROM row_seal WHERE event_seq > " + (last - 2),
                "DELETE FROM audit_event WHERE seq > " + (last - 2),
                "UPDATE audit_head SET seq = " + (last - 2)
                        + ", row_hash = (SELECT row_hash FROM audit_event WHERE seq = " + (last - 2) + ")");

        assertThat(found).contains(new Finding("TRAIL", "CUT", List.of(Long.toString(last - 1))));
    }

    @Test
    void anEmptiedTrailIsBehindItsCheckpoint() throws Exception {
        List<Finding> found = found(
                "DELETE FROM row_seal",
                "DELETE FROM audit_event",
                "UPDATE audit_head SET seq = 0, row_hash = '" + AuditChain.START + "'");

        assertThat(found.getFirst()).isEqualTo(new Finding("TRAIL", "CUT", List.of("1")));
        assertThat(found)
                .anyMatch(each ->
                        each.part().equals("JOURNAL_ENTRY") && each.reason().equals("ADDED"));
    }

    @Test
    void aChangedLineIsNamedWithItsEntry() throws Exception {
        assertThat(found(
                        "UPDATE journal_line SET debit = debit * 2, credit = credit * 2 WHERE line_no = 2 AND book_id = "
                                + book()))
                .contains(new Finding("JOURNAL_ENTRY", "CHANGED", List.of(firstEntry(), "2")));
    }

    @Test
    void aRemovedEntryIsMissingAndSoIsItsNumber() throws Exception {
        String last = "(SELECT MAX(id) FROM journal_entry WHERE book_id = " + book() + ")";
        List<Finding> found = found(
                "DELETE FROM journal_line WHERE entry_id = " + last, "DELETE FROM journal_entry WHERE id = " + last);

        assertThat(found)
                .anyMatch(each ->
                        each.part().equals("JOURNAL_ENTRY") && each.reason().equals("MISSING"))
                .anyMatch(each -> each.part().equals("SEQUENCE")
                        && each.arguments().subList(0, 2).equals(List.of(entity.code(), "PRIMARY")));
    }

    @Test
    void whoRecordedAnEntryIsSealedToo() throws Exception {
        assertThat(found("UPDATE journal_entry SET recorded_by = 'somebody' WHERE book_id = " + book()))
                .contains(new Finding("JOURNAL_ENTRY", "CHANGED", List.of(firstEntry())));
    }

    @Test
    void aChangedSumIsNamedWithItsAccountAndDay() throws Exception {
        assertThat(found("UPDATE account_day SET debit = debit + 7 WHERE account = '1500' AND book_id = " + book()))
                .contains(new Finding(
                        "SUMS",
                        "UNLIKE",
                        List.of(
                                entity.code(),
                                "PRIMARY",
                                "1500",
                                "2023-12-31",
                                "USD",
                                "200.00",
                                "0.00",
                                "207.00",
                                "0.00")));
    }

    @Test
    void aChangedPriceIsNamed() throws Exception {
        String market = "(SELECT id FROM market WHERE code = '" + entity.code() + "')";

        assertThat(found("UPDATE price_bar SET low_price = 79 WHERE low_price = 80 AND market_id = " + market))
                .filteredOn(each -> each.part().equals("PRICE_BAR"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo("CHANGED");
                    assertThat(each.arguments().getFirst()).startsWith(entity.code() + " BTC/USD 2024-01-10");
                });
    }

    @Test
    void aPriceThatWasHeldBackAndIsUsedAllTheSameIsNamed() throws Exception {
        String market = "(SELECT id FROM market WHERE code = '" + entity.code() + "')";

        assertThat(found("UPDATE price_bar SET status = 'CONFIRMED', held_for = 'JUMP', decided_by = 'somebody',"
                        + " decided_at = CURRENT_TIMESTAMP WHERE low_price = 80 AND market_id = " + market))
                .anyMatch(each ->
                        each.part().equals("PRICE_STATUS") && each.reason().equals("ADDED"));
    }

    @Test
    void aRoleThatNobodyGrantedIsNamed() throws Exception {
        assertThat(found(
                        "INSERT INTO portal_user_role (user_id, role, granted_by, granted_at) SELECT id, 'CFO', 'admin',"
                                + " CURRENT_TIMESTAMP FROM portal_user WHERE name = 'preparer'"))
                .contains(new Finding("ROLE_GRANT", "CHANGED", List.of("preparer", "CFO")));
    }

    @Test
    void aLotOfOtherUnitsAndAnotherDecisionAreNamed() throws Exception {
        List<Finding> found = found(
                "UPDATE lot SET quantity = 3 WHERE entity_id = " + entity.id(),
                "UPDATE accounting_policy SET market_id = market_id + 1 WHERE book_id = " + book(),
                "UPDATE measurement SET price = 81 WHERE price = 80 AND lot_id IN (SELECT id FROM lot WHERE entity_id = "
                        + entity.id() + ")",
                "UPDATE measurement_run SET input_hash = '" + AuditChain.START + "' WHERE book_id = " + book(),
                "UPDATE proposal SET evidence_hash = '" + AuditChain.START + "' WHERE book_id = " + book(),
                "UPDATE approval_case SET approvals_needed = 1, tier = 'T1_SINGLE', due_on = NULL WHERE book_id = "
                        + book(),
                "UPDATE approval_step SET actor = 'somebody' WHERE case_id IN (SELECT id FROM approval_case"
                        + " WHERE book_id = " + book() + ")",
                "UPDATE lot_event SET at = at + INTERVAL '1' SECOND WHERE book_id = " + book());

        assertThat(found)
                .filteredOn(each -> each.reason().equals("CHANGED"))
                .extracting(Finding::part)
                .contains(
                        "LOT",
                        "ACCOUNTING_POLICY",
                        "MEASUREMENT",
                        "MEASUREMENT_RUN",
                        "PROPOSAL",
                        "APPROVAL_CASE",
                        "APPROVAL_STEP",
                        "LOT_EVENT");
    }

    @Test
    void evidenceThatIsAnotherTextIsNamedByItsHash() throws Exception {
        String own = "SELECT evidence_hash FROM proposal WHERE book_id = " + book();
        String hash = rows.list(own, row -> row.getString(1).strip()).getFirst();
        String key = "(SELECT id FROM evidence WHERE sha256 = '" + hash + "')";

        assertThat(found("DELETE FROM evidence_part WHERE evidence_id = " + key))
                .contains(new Finding("EVIDENCE_TEXTS", "UNLIKE", List.of(hash, Sha256.hex(""))));
        assertThat(found("UPDATE evidence SET sha256 = '" + AuditChain.START + "' WHERE id = " + key))
                .anyMatch(
                        each -> each.part().equals("EVIDENCE") && each.reason().equals("CHANGED"));
    }

    @Test
    void aSealThatWasFittedToWhatItCoversIsFoundByItsEvent() throws Exception {
        assertThat(found("UPDATE row_seal SET mac = '" + AuditChain.START + "' WHERE event_seq = (SELECT MAX(event_seq)"
                        + " FROM row_seal)"))
                .first()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("SEALS_CHANGED"));
    }

    private List<Finding> found(String... forgeries) throws Exception {
        return forgery.found(forgeries);
    }

    private String firstEntry() {
        return entity.code() + " PRIMARY 2023-00001";
    }

    private long book() {
        return entity.book().id();
    }

    private long number(String sql) {
        return rows.list(sql, row -> row.getLong(1)).getFirst();
    }
}
