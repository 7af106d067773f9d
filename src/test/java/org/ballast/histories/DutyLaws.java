package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;

/** The separation of duties of accounting.md §4.3 and Appendix C 10 and 11, asked of the database over the cases of an entity. */
@ApplicationScoped
class DutyLaws {

    private static final String CASES = "(SELECT * FROM approval_case WHERE entity_id = {entity})";
    private static final String STANDING = "(SELECT s.* FROM approval_step s JOIN approval_case k ON k.id = s.case_id"
            + " WHERE k.entity_id = {entity} AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND s.role <> 'SYSTEM'"
            + " AND s.id > (SELECT MAX(r.id) FROM approval_step r WHERE r.case_id = s.case_id AND r.action IN ('SUBMIT', 'EDIT')))";

    @Inject
    private LawQueries queries;

    /** What is violated, with some of the places. */
    @Transactional
    public Map<String, List<String>> violations(ReportingEntity entity) {
        return queries.violations(LawQueries.text("duty-laws.sql")
                .replace("{cases}", CASES)
                .replace("{standing}", STANDING)
                .replace("{books}", "(SELECT id FROM book WHERE entity_id = {entity})")
                .replace("{entity}", Long.toString(entity.id())));
    }
}
