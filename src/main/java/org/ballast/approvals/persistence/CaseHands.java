package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.Duty;
import org.ballast.approvals.domain.Hands;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;

/**
 * Who had a hand in the evidence of a case when it was submitted, so that a list can tell whom it does not wait for. The
 * approval itself asks anew. Call it inside a transaction.
 */
@ApplicationScoped
public class CaseHands {

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    /** Keeps them in place of those of an earlier submission. */
    public void keep(long caseId, Hands hands) {
        rows.execute("DELETE FROM case_hand WHERE case_id = ?", caseId);
        try (BatchInsert insert = batches.open("INSERT INTO case_hand (case_id, duty, person) VALUES (?, ?, ?)")) {
            hands.evidenceEditors().forEach(person -> insert.add(caseId, Duty.RECORDER, person));
            hands.policyChangers().forEach(person -> insert.add(caseId, Duty.POLICY_CHANGER, person));
            hands.requesters().forEach(person -> insert.add(caseId, Duty.REQUESTER, person));
        }
    }

    /** Of several cases at once; a case in which nobody had a hand is not among them. */
    public Map<Long, Hands> of(Collection<Long> caseIds) {
        Map<Long, Map<Duty, Set<String>>> people = new HashMap<>();
        rows.forEach(
                "SELECT h.case_id, h.duty, h.person FROM case_hand h JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " ON k.id = h.case_id",
                row -> people.computeIfAbsent(row.getLong("case_id"), each -> new HashMap<>())
                        .computeIfAbsent(Duty.valueOf(row.getString("duty")), each -> new HashSet<>())
                        .add(row.getString("person")),
                caseIds);
        return people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> hands(each.getValue())));
    }

    private static Hands hands(Map<Duty, Set<String>> people) {
        return new Hands(
                people.getOrDefault(Duty.RECORDER, Set.of()),
                people.getOrDefault(Duty.POLICY_CHANGER, Set.of()),
                people.getOrDefault(Duty.REQUESTER, Set.of()),
                Set.of());
    }
}
