-- What no sequence of steps may come to (accounting.md 4.3 to 4.6, Appendix C 10 and 11), asked of the tables alone: each query finds
-- violations. {cases} are those of one company; {standing} its approvals by people since their case was last submitted or edited, as a.

--- a case that fewer people approved than its tier takes
SELECT c.id FROM {cases} c WHERE c.status IN ('APPROVED', 'POSTED', 'REVERSED') AND (
  (SELECT COUNT(DISTINCT a.actor) FROM {standing} a WHERE a.case_id = c.id)
    < CASE c.tier WHEN 'T0_AUTO' THEN 0 WHEN 'T1_SINGLE' THEN 1 ELSE 2 END
  OR (SELECT COUNT(DISTINCT COALESCE(a.on_behalf_of, a.actor)) FROM {standing} a WHERE a.case_id = c.id)
    < CASE c.tier WHEN 'T0_AUTO' THEN 0 WHEN 'T1_SINGLE' THEN 1 ELSE 2 END);

--- one person behind two approvals of a case
SELECT a.case_id FROM {standing} a JOIN {standing} o ON o.case_id = a.case_id AND o.id > a.id
WHERE a.actor IN (o.actor, o.on_behalf_of) OR a.on_behalf_of IN (o.actor, o.on_behalf_of);

--- an approval by whoever made, edited or submitted the case, or for him
SELECT a.case_id FROM {standing} a JOIN approval_step m ON m.case_id = a.case_id AND m.action IN ('CREATE', 'EDIT', 'SUBMIT')
WHERE m.role <> 'SYSTEM' AND (m.actor IN (a.actor, a.on_behalf_of) OR m.on_behalf_of IN (a.actor, a.on_behalf_of));

--- an approval by whoever recorded a lot that was measured, or for him
SELECT a.case_id FROM {standing} a JOIN proposal p ON p.case_id = a.case_id JOIN measurement m ON m.proposal_id = p.id
JOIN lot l ON l.id = m.lot_id WHERE l.recorded_by IN (a.actor, a.on_behalf_of);

--- an approval by whoever recorded a price of the period, or for him
SELECT a.case_id FROM {standing} a JOIN proposal p ON p.case_id = a.case_id JOIN price_bar b ON b.market_id = p.market_id
  AND b.asset_id = p.asset_id AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) >= p.period_start
  AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) < p.period_end AND b.recorded_at <= a.at
WHERE b.recorded_by IN (a.actor, a.on_behalf_of)
  AND NOT EXISTS (SELECT 1 FROM price_bar n WHERE n.id = b.superseded_by AND n.recorded_at <= a.at);

--- an approval by whoever wrote of the value in use, or for him
SELECT a.case_id FROM {standing} a JOIN proposal p ON p.case_id = a.case_id JOIN value_in_use v ON v.book_id = p.book_id
  AND v.asset_id = p.asset_id AND v.reporting_day = p.period_end - INTERVAL '1' DAY AND v.written_at <= a.at
WHERE v.written_by IN (a.actor, a.on_behalf_of);

--- an approval by whoever changed the policy within the period, or for him
SELECT a.case_id FROM {standing} a JOIN proposal p ON p.case_id = a.case_id JOIN accounting_policy y ON y.book_id = p.book_id
  AND y.asset_id = p.asset_id AND y.valid_from >= p.period_start AND y.valid_from < p.period_end AND y.decided_at <= a.at
WHERE y.decided_by IN (a.actor, a.on_behalf_of) AND y.valid_from > DATE '2023-01-01';

--- an approval in a role that the approver, or whoever made the case, gave to him or to his delegator
SELECT a.case_id FROM {standing} a JOIN portal_user u ON u.name IN (a.actor, a.on_behalf_of)
JOIN portal_user_role r ON r.user_id = u.id AND r.role = a.role
WHERE r.granted_by IN (a.actor, a.on_behalf_of) OR r.granted_by IN (SELECT m.actor FROM approval_step m
  WHERE m.case_id = a.case_id AND m.action IN ('CREATE', 'SUBMIT') AND m.role <> 'SYSTEM');

--- an approval in the name of somebody who had not lent his role
SELECT a.case_id FROM {standing} a WHERE a.on_behalf_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegation d
  WHERE d.from_user = a.on_behalf_of AND d.to_user = a.actor AND d.role = a.role AND d.made_at <= a.at
  AND (d.ended_at IS NULL OR d.ended_at >= a.at) AND CAST(a.at AT TIME ZONE 'UTC' AS DATE) BETWEEN d.first_day AND d.last_day);

--- two approvals of which none is the CFO's
SELECT c.id FROM {cases} c WHERE c.status IN ('APPROVED', 'POSTED', 'REVERSED') AND c.tier IN ('T2_DUAL', 'T3_DUAL_STEPUP')
AND NOT EXISTS (SELECT 1 FROM {standing} a WHERE a.case_id = c.id AND a.role = 'CFO');

--- other bounds of the tiers that the CFO neither wanted nor approved
SELECT c.id FROM {cases} c WHERE c.subject_kind = 'APPROVAL_POLICY' AND c.status = 'POSTED'
AND NOT EXISTS (SELECT 1 FROM {standing} a WHERE a.case_id = c.id AND a.role = 'CFO')
AND NOT EXISTS (SELECT 1 FROM approval_step m WHERE m.case_id = c.id AND m.action = 'CREATE' AND m.role = 'CFO');

--- an approval of the highest tier without a fresh proof of who gave it
SELECT a.case_id FROM {standing} a JOIN {cases} c ON c.id = a.case_id
WHERE c.tier = 'T3_DUAL_STEPUP' AND (a.proven_at IS NULL OR a.proven_at < a.at - INTERVAL '300' SECOND);

--- an approval of other evidence than the case has, or a case of other evidence than its write-down
SELECT a.case_id FROM {standing} a JOIN {cases} c ON c.id = a.case_id WHERE a.evidence_hash <> c.evidence_hash
UNION ALL SELECT c.id FROM {cases} c JOIN proposal p ON p.case_id = c.id WHERE p.evidence_hash <> c.evidence_hash
  AND NOT EXISTS (SELECT 1 FROM attachment f WHERE f.case_id = c.id AND f.is_evidence);

--- a case whose approvals bind to its evidence without the files of its preparers
SELECT c.id FROM {cases} c WHERE c.status IN ('SUBMITTED', 'APPROVED', 'POSTED')
AND EXISTS (SELECT 1 FROM attachment f WHERE f.case_id = c.id AND f.is_evidence)
AND c.evidence_hash = (SELECT MIN(s.evidence_hash) FROM approval_step s WHERE s.case_id = c.id AND s.action = 'CREATE');

--- an approval by whoever attached what is evidence, or for him, or one that is older than such a file
SELECT a.case_id FROM {standing} a JOIN attachment f ON f.case_id = a.case_id AND f.is_evidence
WHERE f.added_by IN (a.actor, a.on_behalf_of) OR f.added_at > a.at;

--- a file that was attached after its case was decided
SELECT f.case_id FROM attachment f JOIN {cases} c ON c.id = f.case_id WHERE f.added_at > (SELECT MIN(s.at) FROM approval_step s
  WHERE s.case_id = f.case_id AND s.to_status IN ('APPROVED', 'POSTED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')
    AND NOT EXISTS (SELECT 1 FROM approval_step r WHERE r.case_id = s.case_id AND r.id > s.id AND r.to_status = 'RETURNED'));

--- an approval by whoever confirmed or approved a price of the period, or for him
SELECT a.case_id FROM {standing} a JOIN proposal p ON p.case_id = a.case_id JOIN price_bar b ON b.market_id = p.market_id
  AND b.asset_id = p.asset_id AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) >= p.period_start
  AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) < p.period_end AND b.status = 'CONFIRMED' AND b.decided_at <= a.at
WHERE b.decided_by IN (a.actor, a.on_behalf_of)
  AND NOT EXISTS (SELECT 1 FROM price_bar n WHERE n.id = b.superseded_by AND n.recorded_at <= a.at);

--- a price that one person keyed in or corrected while that took two
SELECT b.id FROM price_bar b JOIN market m ON m.id = b.market_id JOIN reporting_entity r ON r.code = m.code AND r.id = {entity}
WHERE (b.revision > 1 OR b.import_id IS NULL) AND COALESCE((SELECT x.for_prices FROM approval_policy y
    LEFT JOIN approval_policy_matters x ON x.policy_id = y.id WHERE y.entity_id = r.id AND y.in_force_at <= b.recorded_at
    ORDER BY y.valid_from DESC, y.in_force_at DESC, y.id DESC FETCH FIRST 1 ROWS ONLY), FALSE)
  AND NOT EXISTS (SELECT 1 FROM wanted_price w JOIN price_request q ON q.id = w.request_id JOIN approval_case c ON c.id = q.case_id
    WHERE c.status = 'POSTED' AND q.market_id = b.market_id AND w.asset_id = b.asset_id AND w.currency = b.currency
      AND w.opens_at = b.opens_at AND w.interval_seconds = b.interval_seconds AND w.low_price = b.low_price
      AND w.high_price = b.high_price AND w.open_price = b.open_price AND w.close_price = b.close_price AND w.volume = b.volume);

--- an approved price that never came in force
SELECT c.id FROM {cases} c JOIN price_request q ON q.case_id = c.id JOIN wanted_price w ON w.request_id = q.id
WHERE c.status = 'POSTED' AND NOT EXISTS (SELECT 1 FROM price_bar b WHERE b.market_id = q.market_id AND b.asset_id = w.asset_id
  AND b.currency = w.currency AND b.opens_at = w.opens_at AND b.interval_seconds = w.interval_seconds AND b.low_price = w.low_price
  AND b.status = 'CONFIRMED' AND b.decided_by IN (SELECT s.actor FROM approval_step s WHERE s.case_id = c.id AND s.action = 'APPROVE_FINAL'));

--- another policy of an asset in the books that one person decided while that took two
SELECT p.id FROM accounting_policy p JOIN book k ON k.id = p.book_id AND k.entity_id = {entity} WHERE p.case_id IS NULL
AND EXISTS (SELECT 1 FROM accounting_policy o WHERE o.book_id = p.book_id AND o.asset_id = p.asset_id AND o.decided_at < p.decided_at)
AND EXISTS (SELECT 1 FROM lot_event e JOIN lot l ON l.id = e.lot_id WHERE e.book_id = p.book_id AND l.asset_id = p.asset_id
  AND NOT l.withdrawn AND e.recorded_at < p.decided_at)
AND COALESCE((SELECT x.for_policies FROM approval_policy y LEFT JOIN approval_policy_matters x ON x.policy_id = y.id
  WHERE y.entity_id = k.entity_id AND y.in_force_at <= p.decided_at
  ORDER BY y.valid_from DESC, y.in_force_at DESC, y.id DESC FETCH FIRST 1 ROWS ONLY), FALSE);

--- a policy in force that is not the one that was approved, or an approved one that is not in force
SELECT w.case_id FROM wanted_policy w JOIN {cases} c ON c.id = w.case_id LEFT JOIN accounting_policy p ON p.case_id = w.case_id
WHERE (c.status = 'POSTED') <> (p.id IS NOT NULL) OR p.book_id <> w.book_id OR p.asset_id <> w.asset_id OR p.model <> w.model
  OR p.market_id <> w.market_id OR p.cost_method <> w.cost_method OR p.edge_bar_policy <> w.edge_bar_policy
  OR p.disposal_cost_rate <> w.disposal_cost_rate OR p.purchase_fees <> w.purchase_fees
  OR p.cost_basis_at_adoption <> w.cost_basis_at_adoption OR p.valid_from <> w.valid_from OR p.decided_by <> w.wanted_by;

--- a month that was opened again without a case, by one person, or a case that opened none
SELECT p.id FROM period_step p JOIN accounting_period d ON d.id = p.period_id WHERE d.book_id IN {books} AND p.acknowledged_by IS NOT NULL
  AND (SELECT COUNT(*) FROM reopening_request r JOIN approval_case c ON c.id = r.case_id JOIN approval_step a ON a.case_id = c.id
    AND a.action = 'APPROVE_FINAL' AND a.actor <> r.asked_by WHERE r.period_id = p.period_id AND r.from_state = p.from_state
    AND r.asked_by = p.actor AND c.status = 'POSTED') = 0
UNION ALL SELECT c.id FROM {cases} c JOIN reopening_request r ON r.case_id = c.id WHERE c.status = 'POSTED'
  AND NOT EXISTS (SELECT 1 FROM period_step p WHERE p.period_id = r.period_id AND p.from_state = r.from_state AND p.actor = r.asked_by);

--- a month whose steps do not follow each other, or that stands elsewhere than they end
SELECT x.period_id FROM (SELECT p.period_id, p.from_state, LAG(p.to_state) OVER (PARTITION BY p.period_id ORDER BY p.id) AS before_it
  FROM period_step p JOIN accounting_period d ON d.id = p.period_id WHERE d.book_id IN {books}) x
WHERE x.from_state <> COALESCE(x.before_it, 'OPEN')
UNION ALL SELECT d.id FROM accounting_period d WHERE d.book_id IN {books} AND d.state <> COALESCE((SELECT p.to_state FROM period_step p
  WHERE p.period_id = d.id ORDER BY p.id DESC FETCH FIRST 1 ROWS ONLY), 'OPEN');

--- a write-down that was posted though a lot of its period came after it was measured
SELECT c.id FROM {cases} c JOIN proposal p ON p.case_id = c.id JOIN measurement_run r ON r.id = p.run_id
JOIN approval_step e ON e.case_id = c.id AND e.action = 'APPROVE_FINAL' JOIN lot l ON l.entity_id = c.entity_id
  AND l.asset_id = p.asset_id AND l.acquired_on < p.period_end AND l.recorded_at > r.run_at AND l.recorded_at < e.at
WHERE c.status = 'POSTED' AND NOT l.withdrawn;

--- a write-down to the lowest price that was posted though a lower one had come
SELECT c.id FROM {cases} c JOIN proposal p ON p.case_id = c.id JOIN measurement_run r ON r.id = p.run_id
JOIN approval_step e ON e.case_id = c.id AND e.action = 'APPROVE_FINAL'
JOIN price_bar b ON b.market_id = p.market_id AND b.asset_id = p.asset_id
  AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) >= p.period_start AND CAST(b.opens_at AT TIME ZONE 'UTC' AS DATE) < p.period_end
  AND b.recorded_at > r.run_at AND b.recorded_at < e.at
WHERE c.status = 'POSTED' AND p.model = 'US_COST_LESS_IMPAIRMENT';

--- a case of a lower tier than its amount takes by the policy of the day of its submission
SELECT x.id FROM (SELECT c.id, c.tier, c.subject_kind, p.kind, s.at, ABS(c.amount) + COALESCE((SELECT SUM(ABS(o.amount))
    FROM proposal o JOIN approval_case oc ON oc.id = o.case_id JOIN approval_step q ON q.case_id = oc.id AND q.action = 'POST'
    WHERE o.book_id = p.book_id AND o.asset_id = p.asset_id AND o.period_start = p.period_start AND o.id <> p.id
      AND oc.status = 'POSTED' AND q.at < s.at), 0) AS weight,
    (SELECT y.id FROM approval_policy y WHERE y.entity_id = c.entity_id AND y.in_force_at <= s.at
      ORDER BY y.valid_from DESC, y.in_force_at DESC, y.id DESC FETCH FIRST 1 ROWS ONLY) AS policy_id
  FROM {cases} c JOIN approval_step s ON s.id = (SELECT MAX(t.id) FROM approval_step t WHERE t.case_id = c.id AND t.action = 'SUBMIT')
  LEFT JOIN proposal p ON p.case_id = c.id WHERE c.amount IS NOT NULL AND c.status IN ('SUBMITTED', 'APPROVED', 'POSTED', 'REVERSED')) x
LEFT JOIN approval_policy y ON y.id = x.policy_id
WHERE CASE x.tier WHEN 'T0_AUTO' THEN 0 WHEN 'T1_SINGLE' THEN 1 WHEN 'T2_DUAL' THEN 2 ELSE 3 END
  < CASE WHEN x.weight >= COALESCE(y.step_up_from, 1000000) THEN 3 WHEN x.weight >= COALESCE(y.dual_from, 100000) THEN 2
      WHEN x.weight >= COALESCE(y.single_from, 5000) OR x.subject_kind = 'MANUAL_JOURNAL' OR x.kind IN ('REVERSAL', 'ADOPTION') THEN 1 ELSE 0 END;

--- a posted case without its one entry, or an entry of a case that is not posted
SELECT c.id FROM {cases} c WHERE c.posts_entry AND (SELECT COUNT(*) FROM journal_entry e WHERE e.book_id = c.book_id
    AND ((c.subject_kind = 'WRITE_DOWN' AND e.source_type = 'PROPOSAL' AND e.source_id = CAST(c.subject_id AS VARCHAR(64)))
      OR (c.subject_kind = 'MANUAL_JOURNAL' AND e.source_type = 'CASE' AND e.source_id = CAST(c.id AS VARCHAR(64)))))
  <> CASE WHEN c.subject_kind NOT IN ('WRITE_DOWN', 'MANUAL_JOURNAL') THEN 0 WHEN c.status IN ('POSTED', 'REVERSED') THEN 1 ELSE 0 END
  AND c.subject_kind IN ('WRITE_DOWN', 'MANUAL_JOURNAL');

--- an entry that was reversed and is not zero with its mirrors on every account and for every unit, or has another number of them
SELECT c.id FROM {cases} c WHERE c.subject_kind IN ('WRITE_DOWN', 'MANUAL_JOURNAL') AND c.entry_id IS NOT NULL
  AND (SELECT COUNT(*) FROM journal_entry m WHERE m.reverses_id = c.entry_id) <> CASE c.status WHEN 'REVERSED' THEN 1 ELSE 0 END
UNION ALL SELECT c.id FROM {cases} c JOIN journal_entry o ON o.id = c.entry_id
  JOIN journal_line l ON l.entry_id = o.id OR l.entry_id = (SELECT m.id FROM journal_entry m WHERE m.reverses_id = o.id)
WHERE c.status = 'REVERSED' GROUP BY c.id, l.account, l.unit_kind, l.unit_id HAVING SUM(l.debit - l.credit) <> 0;

--- something that was undone without the CFO
SELECT c.id FROM {cases} c WHERE c.subject_kind = 'CORRECTION' AND c.status IN ('APPROVED', 'POSTED')
AND NOT EXISTS (SELECT 1 FROM {standing} a WHERE a.case_id = c.id AND a.role = 'CFO');

--- something that is reversed though nobody approved that
SELECT c.id FROM {cases} c WHERE c.status = 'REVERSED' AND NOT EXISTS (SELECT 1 FROM correction_item i JOIN correction k ON k.id = i.correction_id
  JOIN approval_case a ON a.id = k.case_id WHERE a.status = 'POSTED' AND i.entry_id = c.entry_id);

--- an entry that two cases say they posted
SELECT c.entry_id FROM {cases} c WHERE c.entry_id IS NOT NULL GROUP BY c.entry_id HAVING COUNT(*) > 1;

--- a history with a gap, or with a step that the table of 4.4 does not know
SELECT x.case_id FROM (SELECT s.case_id, s.action, s.from_status, s.to_status,
    LAG(s.to_status) OVER (PARTITION BY s.case_id ORDER BY s.id) AS before_it
  FROM approval_step s JOIN {cases} c ON c.id = s.case_id) x
WHERE x.from_status <> COALESCE(x.before_it, 'NONE') OR x.from_status || ' ' || x.action || ' ' || x.to_status NOT IN (
  'NONE CREATE DRAFT', 'DRAFT EDIT DRAFT', 'DRAFT SUBMIT SUBMITTED', 'DRAFT WITHDRAW WITHDRAWN', 'DRAFT SUPERSEDE SUPERSEDED',
  'SUBMITTED APPROVE_PARTIAL SUBMITTED', 'SUBMITTED APPROVE_FINAL APPROVED', 'SUBMITTED REJECT REJECTED',
  'SUBMITTED EDIT SUBMITTED', 'SUBMITTED RETURN RETURNED', 'SUBMITTED WITHDRAW WITHDRAWN', 'SUBMITTED SUPERSEDE SUPERSEDED', 'RETURNED EDIT RETURNED',
  'RETURNED SUBMIT SUBMITTED', 'RETURNED WITHDRAW WITHDRAWN', 'RETURNED SUPERSEDE SUPERSEDED', 'APPROVED REVOKE_APPROVAL RETURNED',
  'APPROVED POST POSTED', 'POSTED REVERSE REVERSED');

--- a case that stands elsewhere than its history ends
SELECT c.id FROM {cases} c WHERE c.status <> (SELECT s.to_status FROM approval_step s WHERE s.case_id = c.id ORDER BY s.id DESC FETCH FIRST 1 ROWS ONLY);

--- something that the portal passed by itself though it was somebody's judgement
SELECT c.id FROM {cases} c LEFT JOIN proposal p ON p.case_id = c.id WHERE c.status IN ('APPROVED', 'POSTED', 'REVERSED')
AND c.tier = 'T0_AUTO' AND (p.id IS NULL OR p.kind NOT IN ('LOSS', 'REMEASUREMENT'));

--- a gap in the sequence of a journal
SELECT y.book_id FROM ledger_year y JOIN book b ON b.id = y.book_id LEFT JOIN journal_entry e ON e.book_id = y.book_id
  AND e.fiscal_year = y.fiscal_year WHERE b.id IN {books}
GROUP BY y.book_id, y.fiscal_year, y.last_seq HAVING COUNT(e.id) <> y.last_seq OR COALESCE(MAX(e.seq), 0) <> y.last_seq;
