package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the database knows of a race: nothing was lost, nothing was done that nobody was told of, nothing was done twice. */
final class RaceRecords {

    /** What a node may say to whoever comes too late, or has no right to it, or while something is away. */
    private static final Set<Integer> SAID = Set.of(200, 201, 403, 409, 422, 503);

    private static final String LOST = """
            SELECT c.id FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id
            WHERE e.code = ? AND c.version <> (SELECT COUNT(*) FROM approval_step s WHERE s.case_id = c.id)""";
    private static final String TWO_OUTCOMES = """
            SELECT s.case_id FROM approval_step s JOIN approval_case c ON c.id = s.case_id
            JOIN reporting_entity e ON e.id = c.entity_id WHERE e.code = ?
              AND s.to_status IN ('POSTED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')
            GROUP BY s.case_id HAVING COUNT(*) > 1""";
    private static final String GAPS = """
            SELECT x.case_id FROM (SELECT s.case_id, s.from_status,
                LAG(s.to_status) OVER (PARTITION BY s.case_id ORDER BY s.id) AS before_it
              FROM approval_step s JOIN approval_case c ON c.id = s.case_id JOIN reporting_entity e ON e.id = c.entity_id
              WHERE e.code = ?) x WHERE x.from_status <> COALESCE(x.before_it, 'NONE')""";
    private static final String ENTRIES = """
            SELECT c.id FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id
            WHERE e.code = ? AND c.subject_kind IN ('WRITE_DOWN', 'MANUAL_JOURNAL') AND (SELECT COUNT(*) FROM journal_entry j WHERE j.book_id = c.book_id
              AND j.source_id = CAST(CASE c.subject_kind WHEN 'WRITE_DOWN' THEN c.subject_id ELSE c.id END AS VARCHAR(64))
              AND j.source_type = CASE c.subject_kind WHEN 'WRITE_DOWN' THEN 'PROPOSAL' ELSE 'CASE' END)
              <> CASE WHEN c.status IN ('POSTED', 'REVERSED') THEN 1 ELSE 0 END""";
    private static final String MIRRORS = """
            SELECT c.id FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id
            WHERE e.code = ? AND c.entry_id IS NOT NULL AND c.subject_kind IN ('WRITE_DOWN', 'MANUAL_JOURNAL')
              AND (SELECT COUNT(*) FROM journal_entry m WHERE m.reverses_id = c.entry_id)
              <> CASE c.status WHEN 'REVERSED' THEN 1 ELSE 0 END""";
    private static final String ASKED_TWICE = """
            SELECT k.thing_id FROM correction k JOIN approval_case c ON c.id = k.case_id
            JOIN reporting_entity e ON e.id = c.entity_id WHERE e.code = ? AND c.status IN ('DRAFT', 'SUBMITTED', 'POSTED')
            GROUP BY k.thing_kind, k.thing_id HAVING COUNT(*) > 1""";
    private static final String REVERSED = """
            SELECT c.id FROM approval_case c JOIN reporting_entity e ON e.id = c.entity_id
            WHERE e.code = ? AND c.status = 'REVERSED'""";
    private static final String STEPS = """
            SELECT COUNT(*) FROM approval_step WHERE case_id = ? AND actor = ? AND action IN (?, ?)""";

    private final Connection books;
    private final RaceCompany company;

    RaceRecords(Connection books, RaceCompany company) {
        this.books = books;
        this.company = company;
    }

    /** Holds at any moment. */
    void expectOneOutcomeEach() throws SQLException {
        assertThat(found(LOST)).as("cases with a change that no step tells of").isEmpty();
        assertThat(found(GAPS)).as("cases whose steps do not follow each other").isEmpty();
        assertThat(found(TWO_OUTCOMES)).as("cases with two outcomes").isEmpty();
        assertThat(found(ENTRIES))
                .as("cases with more or fewer entries than one")
                .isEmpty();
        assertThat(found(MIRRORS))
                .as("cases whose entry was not undone once for all")
                .isEmpty();
        assertThat(found(ASKED_TWICE)).as("things that are undone twice").isEmpty();
        BooksInvariants.hold(books);
    }

    /** The cases that were undone. */
    List<Long> reversed() throws SQLException {
        return found(REVERSED);
    }

    /** Holds as soon as all calls are answered or cut, before anybody does anything else. */
    void expectWhatWasTold(List<RaceCalls.Called> made) throws SQLException {
        for (RaceCalls.Called called : made) {
            called.answer()
                    .ifPresent(answer ->
                            assertThat(answer.status()).as(answer::text).isIn(SAID));
            expectKept(called, made);
        }
    }

    /** Whoever was told that it was done finds it; of a step that cannot be repeated there are not more than were told. */
    private void expectKept(RaceCalls.Called called, List<RaceCalls.Called> made) throws SQLException {
        if (called.action().equals("measure") || called.action().equals("reverse")) {
            return;
        }
        long steps = steps(called);
        long confirmed = count(called, made, true);
        long unknown = count(called, made, false);
        assertThat(steps)
                .as("%s", called)
                .isBetween(Math.min(1, confirmed), confirmed + unknown + ownSubmission(called));
        if (!called.action().equals("approve")) {
            assertThat(steps).as("%s", called).isGreaterThanOrEqualTo(confirmed);
        }
    }

    /** The first submission is not of the race. */
    private static long ownSubmission(RaceCalls.Called called) {
        return called.action().equals("submit") && called.user().equals("preparer-one") ? 1 : 0;
    }

    private static long count(RaceCalls.Called like, List<RaceCalls.Called> made, boolean confirmed) {
        return made.stream()
                .filter(each -> each.caseId() == like.caseId()
                        && each.action().equals(like.action())
                        && each.user().equals(like.user()))
                .filter(each -> confirmed ? each.isConfirmed() : each.isInDoubt())
                .count();
    }

    private long steps(RaceCalls.Called called) throws SQLException {
        boolean approves = called.action().equals("approve");
        String action = called.action().toUpperCase(java.util.Locale.ROOT);
        try (PreparedStatement steps = books.prepareStatement(STEPS)) {
            steps.setLong(1, called.caseId());
            steps.setString(2, called.user());
            steps.setString(3, approves ? "APPROVE_PARTIAL" : action);
            steps.setString(4, approves ? "APPROVE_FINAL" : action);
            try (ResultSet row = steps.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Long> found(String query) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement statement = books.prepareStatement(query)) {
            statement.setString(1, company.code());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }
}
