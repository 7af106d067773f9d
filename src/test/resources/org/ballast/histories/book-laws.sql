-- Appendix C 1: balanced entries, a trial balance of zero, assets = liabilities + equity

--- an entry that is not the sum of its lines
SELECT e.id FROM journal_entry e LEFT JOIN journal_line l ON l.entry_id = e.id
WHERE e.book_id IN {books} GROUP BY e.id, e.total, e.line_count
HAVING COALESCE(SUM(l.debit), 0) <> e.total OR COALESCE(SUM(l.credit), 0) <> e.total
  OR COUNT(l.line_no) <> e.line_count;

--- a gap in a journal's sequence
SELECT y.fiscal_year FROM ledger_year y LEFT JOIN journal_entry e
  ON e.book_id = y.book_id AND e.fiscal_year = y.fiscal_year WHERE y.book_id IN {books}
GROUP BY y.book_id, y.fiscal_year, y.last_seq
HAVING COUNT(e.id) <> y.last_seq OR COALESCE(MAX(e.seq), 0) <> y.last_seq;

--- assets that are not liabilities and equity
SELECT l.book_id FROM journal_line l JOIN book b ON b.id = l.book_id
LEFT JOIN account a ON a.chart = b.chart AND a.number = l.account WHERE l.book_id IN {books}
GROUP BY l.book_id HAVING COUNT(a.number) <> COUNT(*)
  OR SUM(CASE WHEN a.type = 'ASSET' THEN l.debit - l.credit ELSE 0 END)
  <> SUM(CASE WHEN a.type = 'ASSET' THEN 0 ELSE l.credit - l.debit END);

--- a day's movement that is not the sum of its lines
SELECT d.account FROM (
  SELECT book_id, account, posted_on, SUM(debit) AS debit, SUM(credit) AS credit FROM account_day
  WHERE book_id IN {books} GROUP BY book_id, account, posted_on) d LEFT JOIN (
  SELECT book_id, account, posted_on, SUM(debit) AS debit, SUM(credit) AS credit FROM journal_line
  WHERE book_id IN {books} GROUP BY book_id, account, posted_on) l
ON l.book_id = d.book_id AND l.account = d.account AND l.posted_on = d.posted_on
WHERE (l.book_id IS NULL OR l.debit <> d.debit OR l.credit <> d.credit);

--- a day of an asset that is not the sum of its lots
SELECT s.asset_id FROM (
  SELECT e.book_id, l.asset_id, j.posted_on, SUM(e.quantity_change) AS quantity,
    SUM(e.cost_change - e.reduction_change + e.value_change) AS carrying
  FROM lot_event e JOIN lot l ON l.id = e.lot_id JOIN journal_entry j ON j.id = e.entry_id
  WHERE e.book_id IN {books} GROUP BY e.book_id, l.asset_id, j.posted_on) s LEFT JOIN asset_day d
ON d.book_id = s.book_id AND d.asset_id = s.asset_id AND d.posted_on = s.posted_on
WHERE (d.book_id IS NULL OR s.quantity <> d.quantity OR s.carrying <> d.carrying);

--- income that is not what happened to the lots
SELECT b.code FROM book b WHERE b.id IN {books} AND (
  {credit of '6100'} <> -COALESCE((SELECT SUM(v.reduction_change) FROM lot_event v
    WHERE v.book_id = b.id AND v.kind = 'IMPAIR'), 0)
  OR {credit of '4120'} <> -COALESCE((SELECT SUM(v.reduction_change) FROM lot_event v
    WHERE v.book_id = b.id AND v.kind = 'REVERSE'), 0)
  OR {credit of '4110', '6110'} <> COALESCE((SELECT SUM(v.value_change) FROM lot_event v
    WHERE v.book_id = b.id AND v.kind = 'REMEASURE'), 0)
  OR {credit of '4100', '6200', '6210'} <> COALESCE((SELECT SUM(d.proceeds - d.fee
      - (SELECT SUM(t.relieved_cost - t.relieved_reduction + t.relieved_value_change) FROM disposal_lot t
        WHERE t.book_id = s.book_id AND t.disposal_id = s.disposal_id))
    FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id
    WHERE s.book_id = b.id AND s.status = 'POSTED'), 0));

--- cash that is not what was paid and received
SELECT b.code FROM book b WHERE b.id IN {books} AND b.opening_from IS NULL
AND {credit of '1000'} <> COALESCE((SELECT SUM(l.cost + l.fee) FROM lot l
    WHERE l.entity_id = b.entity_id AND NOT l.withdrawn), 0)
  - COALESCE((SELECT SUM(d.proceeds - d.fee) FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id
    WHERE s.book_id = b.id AND s.status = 'POSTED'), 0)
  - COALESCE((SELECT SUM(c.amount) FROM contribution c WHERE c.entity_id = b.entity_id), 0);

--- capital that is not what was paid in
SELECT b.code FROM book b WHERE b.id IN {books}
AND {credit of '3100'} <> COALESCE((SELECT SUM(c.amount) FROM contribution c WHERE c.entity_id = b.entity_id), 0);

--- capital that a book does not know
SELECT c.reference FROM contribution c JOIN book b ON b.entity_id = c.entity_id WHERE b.id IN {books}
AND NOT EXISTS (SELECT 1 FROM contribution_posting p JOIN journal_entry e ON e.id = p.entry_id
  WHERE p.book_id = b.id AND e.book_id = b.id AND p.contribution_id = c.id AND p.amount = c.amount
  AND e.posted_on >= c.paid_on AND e.posted_on IN (c.paid_on, b.opened_on));

-- Appendix C 11: original and reversal are zero on every account and lot

--- an entry that is undone and is not zero with its mirror on an account or unit
SELECT e.id FROM journal_entry e JOIN journal_entry m ON m.reverses_id = e.id JOIN journal_line l ON l.entry_id IN (e.id, m.id)
WHERE e.book_id IN {books} GROUP BY e.id, l.account, COALESCE(l.unit_id, 0) HAVING SUM(l.debit) <> SUM(l.credit);

--- a thing that is undone and is not zero on a lot
SELECT v.lot_id FROM lot_event v JOIN undone_source u ON u.book_id = v.book_id AND u.source_id = v.source_id
  AND v.source_type IN (u.source_type, 'UNDONE_' || u.source_type)
WHERE v.book_id IN {books} GROUP BY v.book_id, v.lot_id, u.source_type, u.source_id
HAVING SUM(v.quantity_change) <> 0 OR SUM(v.cost_change) <> 0 OR SUM(v.reduction_change) <> 0 OR SUM(v.value_change) <> 0;

--- a write-down that is undone in part: its case, its entry or its lots alone
SELECT p.id FROM proposal p JOIN approval_case c ON c.id = p.case_id WHERE p.book_id IN {books} AND 1 <> CASE
  WHEN c.status = 'REVERSED' THEN (SELECT COUNT(*) FROM journal_entry m JOIN undone_source u ON u.book_id = m.book_id
    AND u.source_type = 'PROPOSAL' AND u.source_id = CAST(p.id AS VARCHAR(64)) WHERE m.reverses_id = c.entry_id)
  WHEN EXISTS (SELECT 1 FROM journal_entry m WHERE m.reverses_id = c.entry_id) OR EXISTS (SELECT 1 FROM undone_source u
    WHERE u.source_type = 'PROPOSAL' AND u.source_id = CAST(p.id AS VARCHAR(64))) THEN 0 ELSE 1 END;

-- Appendix C 2: carrying = cost - reduction (+ change of value at fair value), never below zero; the same in lots, events, ledger

--- a position outside its model's bounds
SELECT l.code FROM lot_position p JOIN lot l ON l.id = p.lot_id
WHERE p.book_id IN {books} AND (p.quantity < 0 OR p.cost < 0 OR p.reduction < 0 OR p.reduction > p.cost
  OR p.cost - p.reduction + p.value_change < 0 OR (p.quantity = 0 AND (p.cost <> 0 OR p.value_change <> 0))
  OR CASE WHEN (EXISTS (SELECT 1 FROM lot_event a WHERE a.book_id = p.book_id AND a.lot_id = p.lot_id AND a.kind = 'ADOPT'
    AND a.source_id NOT IN (SELECT n.source_id FROM undone_source n WHERE n.book_id = a.book_id AND n.source_type = 'PROPOSAL'))
    OR 'US_FAIR_VALUE_NI' = (SELECT y.model FROM accounting_policy y WHERE y.book_id = p.book_id
      AND y.asset_id = l.asset_id AND y.valid_from <= l.acquired_on ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY)) THEN p.reduction ELSE p.value_change END <> 0);

--- a position that is not the sum of its events
SELECT p.lot_id FROM lot_position p LEFT JOIN lot_event v ON v.lot_id = p.lot_id AND v.book_id = p.book_id
WHERE p.book_id IN {books} GROUP BY p.book_id, p.lot_id, p.quantity, p.cost, p.reduction, p.value_change
HAVING COALESCE(SUM(v.quantity_change), 0) <> p.quantity OR COALESCE(SUM(v.cost_change), 0) <> p.cost
  OR COALESCE(SUM(v.reduction_change), 0) <> p.reduction
  OR COALESCE(SUM(v.value_change), 0) <> p.value_change;

--- a position that the accounts of its unit know otherwise
SELECT p.lot_id FROM (SELECT p.book_id, p.lot_id, p.cost, p.reduction, p.value_change, CASE
      WHEN EXISTS (SELECT 1 FROM lot_event a WHERE a.book_id = p.book_id AND a.lot_id = p.lot_id AND a.kind = 'ADOPT'
    AND a.source_id NOT IN (SELECT n.source_id FROM undone_source n WHERE n.book_id = a.book_id AND n.source_type = 'PROPOSAL'))
        OR 'US_FAIR_VALUE_NI' = (SELECT y.model FROM accounting_policy y WHERE y.book_id = p.book_id
          AND y.asset_id = l.asset_id AND y.valid_from <= l.acquired_on ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY)
      THEN '1510' ELSE '1500' END AS account
    FROM lot_position p JOIN lot l ON l.id = p.lot_id WHERE p.book_id IN {books}) p
LEFT JOIN journal_line j ON j.book_id = p.book_id AND j.unit_id = p.lot_id
GROUP BY p.book_id, p.lot_id, p.account, p.cost, p.reduction, p.value_change
HAVING COALESCE(SUM(CASE j.account WHEN p.account THEN j.debit - j.credit END), 0) <> p.cost + p.value_change
  OR COALESCE(SUM(CASE j.account WHEN '1590' THEN j.credit - j.debit END), 0) <> p.reduction
  OR COALESCE(SUM(j.debit - j.credit), 0) <> p.cost - p.reduction + p.value_change;

--- a lot or a sale that a book does not know
SELECT l.code FROM lot l CROSS JOIN book b WHERE b.id IN {books} AND b.entity_id = l.entity_id
  AND (b.opening_from IS NULL OR l.acquired_on >= b.opened_on) AND NOT l.withdrawn AND l.pool_of_book_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM lot_position p WHERE p.book_id = b.id AND p.lot_id = l.id)
  AND NOT EXISTS (SELECT 1 FROM lot_event v WHERE v.book_id = b.id AND v.from_lot_id = l.id)
UNION ALL SELECT d.reference FROM disposal d CROSS JOIN book b WHERE b.id IN {books}
  AND b.entity_id = d.entity_id AND (b.opening_from IS NULL OR d.disposed_on >= b.opened_on)
  AND NOT d.withdrawn
  AND NOT EXISTS (SELECT 1 FROM disposal_posting s WHERE s.book_id = b.id AND s.disposal_id = d.id);

--- units or cost that are neither held nor sold
SELECT l.code FROM lot l JOIN lot_position p ON p.lot_id = l.id JOIN book b ON b.id = p.book_id
LEFT JOIN (SELECT t.book_id, t.lot_id, SUM(t.quantity) AS quantity, SUM(t.relieved_cost) AS cost
  FROM disposal_lot t JOIN disposal_posting s ON s.book_id = t.book_id AND s.disposal_id = t.disposal_id
  WHERE s.status = 'POSTED' GROUP BY t.book_id, t.lot_id) sold
  ON sold.book_id = p.book_id AND sold.lot_id = p.lot_id
LEFT JOIN (SELECT v.book_id, v.lot_id, -SUM(v.quantity_change) AS quantity, -SUM(v.cost_change) AS cost FROM lot_event v
  WHERE v.kind = 'POOL' GROUP BY v.book_id, v.lot_id) passed ON passed.book_id = p.book_id AND passed.lot_id = p.lot_id
WHERE p.book_id IN {books} AND b.opening_from IS NULL AND l.pool_of_book_id IS NULL AND (
  p.quantity + COALESCE(sold.quantity, 0) + COALESCE(passed.quantity, 0) <> CASE WHEN l.withdrawn THEN 0 ELSE l.quantity END
  OR p.cost + COALESCE(sold.cost, 0) + COALESCE(passed.cost, 0) - COALESCE((SELECT SUM(v.cost_change) FROM lot_event v
    WHERE v.book_id = p.book_id AND v.lot_id = p.lot_id AND v.kind = 'ADOPT'), 0)
  NOT IN (CASE WHEN l.withdrawn THEN 0 ELSE l.cost END, CASE WHEN l.withdrawn THEN 0 ELSE l.cost + l.fee END));

--- units or cost of a pool that are neither held nor sold
SELECT p.lot_id FROM lot_position p JOIN lot l ON l.id = p.lot_id WHERE p.book_id IN {books} AND l.pool_of_book_id IS NOT NULL
AND (p.quantity + COALESCE((SELECT SUM(t.quantity) FROM disposal_lot t JOIN disposal_posting s ON s.book_id = t.book_id
    AND s.disposal_id = t.disposal_id WHERE t.book_id = p.book_id AND t.lot_id = p.lot_id AND s.status = 'POSTED'), 0)
  <> (SELECT SUM(v.quantity_change) FROM lot_event v WHERE v.book_id = p.book_id AND v.lot_id = p.lot_id AND v.from_lot_id IS NOT NULL)
  OR p.cost + COALESCE((SELECT SUM(t.relieved_cost) FROM disposal_lot t JOIN disposal_posting s ON s.book_id = t.book_id
    AND s.disposal_id = t.disposal_id WHERE t.book_id = p.book_id AND t.lot_id = p.lot_id AND s.status = 'POSTED'), 0)
  <> (SELECT SUM(v.cost_change) FROM lot_event v WHERE v.book_id = p.book_id AND v.lot_id = p.lot_id AND v.from_lot_id IS NOT NULL));

--- a lot that came into a pool with other units or cost than it has, twice, or into that of another book or asset
SELECT f.code FROM lot f JOIN lot_event v ON v.from_lot_id = f.id JOIN lot p ON p.id = v.lot_id WHERE v.book_id IN {books}
GROUP BY f.id, f.code, f.quantity, f.cost, f.fee, f.withdrawn, f.asset_id, p.asset_id, p.pool_of_book_id, v.book_id
HAVING f.asset_id <> p.asset_id OR p.pool_of_book_id <> v.book_id OR SUM(CASE v.kind WHEN 'CORRECT' THEN 0 ELSE 1 END) <> 1
  OR (SUM(CASE v.kind WHEN 'POOL' THEN 1 ELSE 0 END) = 0 AND (SUM(v.quantity_change) <> CASE WHEN f.withdrawn THEN 0 ELSE f.quantity END
    OR SUM(v.cost_change) NOT IN (CASE WHEN f.withdrawn THEN 0 ELSE f.cost END, CASE WHEN f.withdrawn THEN 0 ELSE f.cost + f.fee END)));

--- units of an asset in lots and in a pool at once, or lots beside a policy that averages
SELECT l.code FROM lot_position p JOIN lot l ON l.id = p.lot_id JOIN lot o ON o.pool_of_book_id = p.book_id AND o.asset_id = l.asset_id
JOIN lot_position h ON h.book_id = p.book_id AND h.lot_id = o.id
WHERE p.book_id IN {books} AND l.pool_of_book_id IS NULL AND p.quantity > 0 AND h.quantity > 0
UNION ALL SELECT l.code FROM lot_position p JOIN lot l ON l.id = p.lot_id WHERE p.book_id IN {books} AND p.quantity > 0
AND (l.pool_of_book_id IS NULL) = ('WEIGHTED_AVERAGE' = (SELECT y.cost_method FROM accounting_policy y WHERE y.book_id = p.book_id
  AND y.asset_id = l.asset_id AND y.valid_from <= l.acquired_on ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY));

--- a sale of a pool that counts off other units than it takes, or units that were not there, or were counted twice
SELECT d.reference FROM disposal d JOIN disposal_posting s ON s.disposal_id = d.id WHERE s.book_id IN {books}
AND (SELECT COALESCE(SUM(u.quantity), 0) FROM pooled_units u WHERE u.book_id = s.book_id AND u.disposal_id = d.id)
  <> CASE s.cost_method WHEN 'WEIGHTED_AVERAGE' THEN d.quantity ELSE 0 END
UNION ALL SELECT d.reference FROM pooled_units u JOIN disposal d ON d.id = u.disposal_id JOIN lot f ON f.id = u.lot_id
WHERE u.book_id IN {books} AND (f.acquired_at > d.disposed_at OR f.asset_id <> d.asset_id OR d.wallet_id <> f.wallet_id)
UNION ALL SELECT f.code FROM pooled_units u JOIN disposal_posting s ON s.book_id = u.book_id AND s.disposal_id = u.disposal_id
JOIN lot f ON f.id = u.lot_id WHERE u.book_id IN {books} AND s.status NOT IN ('WITHDRAWN', 'REVERSED') GROUP BY u.book_id, f.id, f.code
HAVING SUM(u.quantity) > (SELECT SUM(v.quantity_change) FROM lot_event v WHERE v.book_id = u.book_id AND v.from_lot_id = f.id);

--- waiting sales of more units than there are
SELECT t.lot_id FROM disposal_lot t JOIN disposal_posting s ON s.book_id = t.book_id
  AND s.disposal_id = t.disposal_id JOIN lot_position p ON p.book_id = t.book_id AND p.lot_id = t.lot_id
WHERE t.book_id IN {books} AND s.status = 'AWAITING_TEST'
GROUP BY t.book_id, t.lot_id, p.quantity HAVING SUM(t.quantity) > p.quantity;

-- Appendix C 3 and 4: what each model may do, and what it must come to, from prices and policies alone

--- an event that the model of its book does not know
SELECT l.code FROM lot_event p JOIN lot l ON l.id = p.lot_id JOIN book b ON b.id = p.book_id
WHERE p.book_id IN {books} AND ((p.kind = 'REVERSE' AND b.framework <> 'IFRS')
  OR (p.kind IN ('REMEASURE', 'ADOPT') AND NOT (EXISTS (SELECT 1 FROM lot_event a WHERE a.book_id = p.book_id AND a.lot_id = p.lot_id AND a.kind = 'ADOPT')
    OR 'US_FAIR_VALUE_NI' = (SELECT y.model FROM accounting_policy y WHERE y.book_id = p.book_id
      AND y.asset_id = l.asset_id AND y.valid_from <= l.acquired_on ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY))));

--- a measurement that is not what its price comes to
SELECT m.id FROM measurement m JOIN (SELECT q.*, c.status, c.entry_id FROM proposal q JOIN approval_case c ON c.id = q.case_id) p ON p.id = m.proposal_id WHERE p.book_id IN {books}
AND (m.carrying_after <> CASE
    WHEN m.price IS NULL THEN m.cost_before - m.reduction_before + m.value_before
    WHEN p.model = 'US_FAIR_VALUE_NI' THEN m.market_amount
    WHEN p.model = 'IFRS_COST_IMPAIRMENT' THEN LEAST(GREATEST(m.market_amount, COALESCE(m.value_in_use, m.market_amount)), m.cost_before)
    ELSE LEAST(m.market_amount, m.cost_before - m.reduction_before + m.value_before) END
  OR (m.price IS NULL AND p.model <> 'US_COST_LESS_IMPAIRMENT')
  OR (p.status = 'POSTED' AND m.market_amount <> ROUND(m.quantity * m.price * CASE p.model
    WHEN 'IFRS_COST_IMPAIRMENT' THEN 1 - (SELECT y.disposal_cost_rate FROM accounting_policy y
      WHERE y.book_id = p.book_id AND y.asset_id = p.asset_id AND y.valid_from < p.period_end
      ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY) ELSE 1 END, {decimals})));

--- a lot at cost whose lowest price was overlooked
SELECT m.id FROM measurement m JOIN proposal p ON p.id = m.proposal_id
JOIN measurement_run r ON r.id = m.run_id JOIN lot l ON l.id = m.lot_id
JOIN price_bar o ON o.market_id = p.market_id AND o.asset_id = p.asset_id
WHERE p.book_id IN {books} AND p.model = 'US_COST_LESS_IMPAIRMENT'
  AND o.opens_at + INTERVAL '1' DAY > m.window_from AND o.opens_at + INTERVAL '1' DAY <= m.window_to
  AND CAST(o.opens_at AT TIME ZONE 'UTC' AS DATE) > CASE WHEN l.day_precision THEN l.acquired_on
    ELSE CAST(l.acquired_at AT TIME ZONE 'UTC' AS DATE) END
  AND (m.price IS NULL OR o.low_price < m.price) AND o.status IN ('USABLE', 'CONFIRMED') AND o.recorded_at <= r.run_at
  AND NOT EXISTS (SELECT 1 FROM price_bar n WHERE n.id = o.superseded_by AND n.recorded_at <= r.run_at);

--- a price at the end of a period that is not the last one
SELECT m.id FROM measurement m JOIN proposal p ON p.id = m.proposal_id
JOIN measurement_run r ON r.id = m.run_id
JOIN price_bar o ON o.market_id = p.market_id AND o.asset_id = p.asset_id
WHERE p.book_id IN {books} AND p.model <> 'US_COST_LESS_IMPAIRMENT'
  AND o.opens_at + INTERVAL '1' DAY <= m.window_to
  AND (o.opens_at > m.priced_at OR (o.opens_at = m.priced_at AND o.close_price <> m.price)) AND o.status IN ('USABLE', 'CONFIRMED') AND o.recorded_at <= r.run_at
  AND NOT EXISTS (SELECT 1 FROM price_bar n WHERE n.id = o.superseded_by AND n.recorded_at <= r.run_at);

--- a lot that nobody measured
SELECT l.code FROM (SELECT q.*, c.status, c.entry_id FROM proposal q JOIN approval_case c ON c.id = q.case_id) p JOIN measurement_run r ON r.id = p.run_id
JOIN book b ON b.id = p.book_id JOIN lot l ON l.asset_id = p.asset_id AND l.entity_id = b.entity_id
WHERE p.book_id IN {books} AND p.status = 'POSTED' AND p.kind <> 'ADOPTION' AND NOT l.withdrawn
  AND l.recorded_at <= r.run_at AND l.acquired_on < p.period_end
  AND (SELECT SUM(v.cost_change - v.reduction_change + v.value_change) FROM lot_event v
    WHERE v.book_id = p.book_id AND v.lot_id = l.id AND v.posted_on < p.period_end) > 0
  -- Units that came back since the test, as their sale was undone
  AND NOT EXISTS (SELECT 1 FROM lot_event u WHERE u.book_id = p.book_id AND u.lot_id = l.id
    AND u.source_type = 'UNDONE_DISPOSAL' AND u.recorded_at > r.run_at)
  AND NOT EXISTS (SELECT 1 FROM measurement m JOIN measurement_run q ON q.id = m.run_id
    WHERE m.lot_id = l.id AND q.book_id = p.book_id AND q.period_start = p.period_start
    AND q.period_end = p.period_end AND q.run_at <= r.run_at);

--- a lot that was posted otherwise than measured
SELECT v.id FROM (SELECT e.id, e.lot_id, e.source_type, e.source_id, e.cost_change, e.reduction_change, e.value_change,
    SUM(CASE WHEN e.from_lot_id IS NULL THEN e.quantity_change ELSE 0 END) OVER w
    + COALESCE((SELECT SUM(a.quantity_change) FROM lot_event a WHERE a.book_id = e.book_id AND a.lot_id = e.lot_id
      AND a.from_lot_id IS NOT NULL AND a.id < e.id AND a.posted_on <= e.posted_on), 0) AS units,
    SUM(CASE WHEN e.from_lot_id IS NULL THEN e.cost_change - e.reduction_change + e.value_change ELSE 0 END) OVER w
    + COALESCE((SELECT SUM(a.cost_change - a.reduction_change + a.value_change) FROM lot_event a WHERE a.book_id = e.book_id
      AND a.lot_id = e.lot_id AND a.from_lot_id IS NOT NULL AND a.id < e.id AND a.posted_on <= e.posted_on), 0) AS carrying
  FROM lot_event e WHERE e.book_id IN {books} WINDOW w AS (PARTITION BY e.book_id, e.lot_id ORDER BY e.id)) v
WHERE v.source_type = 'PROPOSAL' AND NOT EXISTS (SELECT 1 FROM measurement m
  WHERE CAST(m.proposal_id AS VARCHAR(64)) = v.source_id AND m.lot_id = v.lot_id AND m.quantity = v.units
  AND m.cost_change = v.cost_change AND m.reduction_change = v.reduction_change
  AND m.value_change = v.value_change AND m.carrying_after = v.carrying);

--- a proposal that is posted in part, or without its entry
SELECT p.id FROM (SELECT q.*, c.status, c.entry_id FROM proposal q JOIN approval_case c ON c.id = q.case_id) p LEFT JOIN journal_entry e ON e.id = p.entry_id WHERE p.book_id IN {books} AND (
  p.status = 'APPROVED' OR (p.status = 'POSTED' AND (e.id IS NULL
  OR (p.kind IN ('LOSS', 'REVERSAL', 'REMEASUREMENT') AND p.amount <> ABS((SELECT SUM(v.reduction_change - v.value_change)
    FROM lot_event v WHERE v.book_id = p.book_id AND v.entry_id = p.entry_id)))
  OR (SELECT COUNT(*) FROM measurement m WHERE m.proposal_id = p.id AND m.kind = p.kind)
  <> (SELECT COUNT(*) FROM lot_event v WHERE v.book_id = p.book_id AND v.entry_id = p.entry_id))));

--- an adoption without the deferred tax of its adjustment
SELECT x.id FROM (SELECT e.id, r.tax_rate, (SELECT SUM(v.cost_change - v.reduction_change + v.value_change) FROM lot_event v
    WHERE v.book_id = e.book_id AND v.entry_id = e.id) AS adjustment, COALESCE((SELECT SUM(l.credit - l.debit) FROM journal_line l
    WHERE l.entry_id = e.id AND l.account IN ('1700', '2600')), 0) AS tax
  FROM journal_entry e JOIN book b ON b.id = e.book_id JOIN reporting_entity r ON r.id = b.entity_id
  WHERE e.book_id IN {books} AND e.kind = 'ADOPTION') x WHERE x.tax <> ROUND(x.adjustment * x.tax_rate, {decimals});

--- a sale that did not wait for the run of its period
SELECT d.reference FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id JOIN journal_entry e ON e.id = s.entry_id
WHERE s.book_id IN {books} AND s.untested_by IS NULL AND 'US_COST_LESS_IMPAIRMENT' <> (SELECT y.model
  FROM accounting_policy y WHERE y.book_id = s.book_id AND y.asset_id = d.asset_id AND y.valid_from <= d.disposed_on
  ORDER BY y.valid_from DESC FETCH FIRST 1 ROW ONLY)
AND NOT EXISTS (SELECT 1 FROM measurement_run r WHERE r.book_id = s.book_id AND r.period_start <= d.disposed_on
  AND r.period_end > d.disposed_on AND r.run_at <= e.recorded_at);

-- Appendix C 6: each relief is the part of its units, rounded once and half up, so that parts add up to the whole

--- a sale that relieves another share than that of its units
SELECT v.lot_id FROM (SELECT s.lot_id, s.is_sale, s.units, s.cost, s.reduced, s.carrying,
    SUM(s.units) OVER w - s.units - s.later_units AS all_units, SUM(s.cost) OVER w - s.cost - s.later_cost AS all_cost,
    SUM(s.reduced) OVER w - s.reduced - s.later_reduced AS all_reduced,
    SUM(s.carrying) OVER w - s.carrying - s.later_carrying AS all_carrying
  FROM (SELECT g.book_id, g.lot_id, g.id, g.is_sale, g.units, g.cost, g.reduced, g.carrying,
      COALESCE(SUM(c.quantity_change), 0) AS later_units, COALESCE(SUM(c.cost_change), 0) AS later_cost,
      COALESCE(SUM(c.cost_change - c.reduction_change), 0) AS later_reduced,
      COALESCE(SUM(c.cost_change - c.reduction_change + c.value_change), 0) AS later_carrying
    FROM (SELECT e.book_id, e.lot_id, MIN(e.id) AS id, MAX(e.at) AS at, MAX(e.source_type) = 'DISPOSAL' AS is_sale,
        SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost,
        SUM(e.cost_change - e.reduction_change) AS reduced,
        SUM(e.cost_change - e.reduction_change + e.value_change) AS carrying
      FROM lot_event e WHERE e.book_id IN {books} GROUP BY e.book_id, e.lot_id, e.source_type,
        CASE WHEN e.source_type = 'DISPOSAL' THEN e.source_id ELSE CAST(e.id AS VARCHAR(64)) END) g
    -- What came into a pool after the sale, though it was recorded before the sale was posted, is not of its average
    LEFT JOIN lot_event c ON g.is_sale AND c.book_id = g.book_id AND c.lot_id = g.lot_id AND c.from_lot_id IS NOT NULL
      AND c.id < g.id AND c.at > g.at
    GROUP BY g.book_id, g.lot_id, g.id, g.is_sale, g.units, g.cost, g.reduced, g.carrying) s
  WINDOW w AS (PARTITION BY s.book_id, s.lot_id ORDER BY s.id)) v
WHERE v.is_sale AND (v.units >= 0
  OR v.cost * v.all_units - v.all_cost * v.units < -{half} * v.all_units
  OR v.cost * v.all_units - v.all_cost * v.units >= {half} * v.all_units
  OR v.reduced * v.all_units - v.all_reduced * v.units < -{half} * v.all_units
  OR v.reduced * v.all_units - v.all_reduced * v.units >= {half} * v.all_units
  OR v.carrying * v.all_units - v.all_carrying * v.units < -{half} * v.all_units
  OR v.carrying * v.all_units - v.all_carrying * v.units >= {half} * v.all_units);

--- a sale that is not what left its lots
SELECT t.lot_id FROM disposal_lot t JOIN disposal_posting s ON s.book_id = t.book_id
  AND s.disposal_id = t.disposal_id
LEFT JOIN lot_event v ON v.book_id = t.book_id AND v.lot_id = t.lot_id AND v.kind = 'DISPOSE'
  AND v.source_type = 'DISPOSAL' AND v.source_id = CAST(t.disposal_id AS VARCHAR(64))
WHERE t.book_id IN {books}
GROUP BY t.book_id, t.disposal_id, t.lot_id, s.status, s.entry_id, t.quantity, t.relieved_cost,
  t.relieved_reduction, t.relieved_value_change
HAVING COUNT(v.id) <> CASE WHEN s.status IN ('POSTED', 'REVERSED') THEN 1 ELSE 0 END OR (s.status IN ('POSTED', 'REVERSED') AND (
  MIN(v.entry_id) <> s.entry_id OR SUM(v.quantity_change) <> -t.quantity
  OR SUM(v.cost_change) <> -t.relieved_cost OR SUM(v.reduction_change) <> -t.relieved_reduction
  OR SUM(v.value_change) <> -t.relieved_value_change));

--- a sale that is not the sum of its lots
SELECT d.reference FROM disposal d JOIN disposal_posting s ON s.disposal_id = d.id
LEFT JOIN disposal_lot t ON t.book_id = s.book_id AND t.disposal_id = d.id WHERE s.book_id IN {books}
GROUP BY s.book_id, d.id, d.reference, d.quantity, d.withdrawn, s.status
HAVING COALESCE(SUM(t.quantity), 0) <> d.quantity OR d.withdrawn <> (s.status IN ('WITHDRAWN', 'REVERSED'));

--- a sale first in, first out that left an older lot
SELECT d.reference FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id
JOIN disposal_lot t ON t.book_id = s.book_id AND t.disposal_id = d.id JOIN lot l ON l.id = t.lot_id
JOIN lot f ON f.entity_id = d.entity_id AND f.asset_id = d.asset_id AND NOT f.withdrawn
  AND (f.acquired_at < l.acquired_at OR (f.acquired_at = l.acquired_at AND f.id < l.id))
JOIN lot_position p ON p.book_id = s.book_id AND p.lot_id = f.id
WHERE s.book_id IN {books} AND s.cost_method = 'FIFO' AND s.status NOT IN ('WITHDRAWN', 'REVERSED')
  AND p.quantity > COALESCE((SELECT SUM(w.quantity) FROM disposal_lot w JOIN disposal_posting q
    ON q.book_id = w.book_id AND q.disposal_id = w.disposal_id
    WHERE w.book_id = s.book_id AND w.lot_id = f.id AND q.status = 'AWAITING_TEST'), 0);

-- Appendix C 7: whatever lots were chosen, everything sold is everything relieved

--- books that sold everything and relieved another cost
SELECT MIN(x.code) FROM (SELECT b.entity_id, b.code, (SELECT SUM(t.relieved_cost) FROM disposal_lot t
    JOIN disposal_posting s ON s.book_id = t.book_id AND s.disposal_id = t.disposal_id
    WHERE t.book_id = b.id AND s.status = 'POSTED') AS relieved FROM book b WHERE b.id IN {books} AND b.opening_from IS NULL
  AND NOT EXISTS (SELECT 1 FROM lot_position p WHERE p.book_id = b.id AND p.quantity > 0)
  AND NOT EXISTS (SELECT 1 FROM lot_event v WHERE v.book_id = b.id AND v.kind = 'ADOPT')
  AND NOT EXISTS (SELECT 1 FROM accounting_policy y WHERE y.book_id = b.id AND y.purchase_fees = 'EXPENSE')) x
GROUP BY x.entity_id HAVING MIN(x.relieved) <> MAX(x.relieved);

-- Appendix C 11: what was undone and its mirror are nothing together, on every account and lot

--- a sale that was undone, with something left of it on an account, or on a lot
SELECT e.id FROM disposal_posting s JOIN journal_entry e ON e.id = s.entry_id
JOIN journal_line l ON l.entry_id IN (s.entry_id, s.reversal_entry_id) WHERE s.book_id IN {books} AND s.status = 'REVERSED'
GROUP BY e.id, l.account, l.unit_id HAVING SUM(l.debit) <> SUM(l.credit)
UNION ALL SELECT s.disposal_id FROM disposal_posting s JOIN lot_event v ON v.book_id = s.book_id
  AND v.source_type IN ('DISPOSAL', 'UNDONE_DISPOSAL') AND v.source_id = CAST(s.disposal_id AS VARCHAR(64))
WHERE s.book_id IN {books} AND s.status = 'REVERSED' GROUP BY s.disposal_id, v.lot_id
HAVING SUM(v.quantity_change) <> 0 OR SUM(v.cost_change) <> 0 OR SUM(v.reduction_change) <> 0 OR SUM(v.value_change) <> 0;

--- a sale or a lot in force beside the one in whose place it came
SELECT d.reference FROM disposal d JOIN book b ON b.primary_of = d.entity_id WHERE b.id IN {books}
AND d.replaced_by IS NOT NULL AND NOT d.withdrawn
UNION ALL SELECT l.code FROM lot l JOIN book b ON b.primary_of = l.entity_id WHERE b.id IN {books}
AND l.replaced_by IS NOT NULL AND NOT l.withdrawn;
