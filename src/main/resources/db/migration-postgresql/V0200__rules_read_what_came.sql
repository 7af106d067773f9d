-- Rules that are asked once a statement read no more than what came with it, however much is in the books already, and an
-- index keeps no row that nobody looks for in it. The embedded database asks a row at a time.

-- The lines of all entries are read once, in the range of keys that the entries have; only where something is wrong with one
-- are they read again, for its message
CREATE OR REPLACE FUNCTION journal_entry_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first_entry BIGINT;
  last_entry  BIGINT;
  suspect     BIGINT;
  wrong       RECORD;
BEGIN
  SELECT min(a.id), max(a.id) INTO first_entry, last_entry FROM added a;
  SELECT a.id INTO suspect FROM added a LEFT JOIN book b ON b.id = a.book_id
    LEFT JOIN journal_line l ON l.entry_id = a.id AND l.entry_id BETWEEN first_entry AND last_entry
    LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
   GROUP BY a.id, a.total, a.line_count
  HAVING coalesce(sum(l.debit), 0) <> a.total OR coalesce(sum(l.credit), 0) <> a.total OR count(l.entry_id) <> a.line_count
      OR NOT coalesce(bool_and(l.book_id = a.book_id AND l.currency = a.currency AND l.posted_on = a.posted_on
           AND c.number IS NOT NULL AND a.posted_on >= c.valid_from AND a.posted_on <= coalesce(c.valid_to, a.posted_on)
           AND (c.kept_by = 'NONE' OR c.kept_by IS NOT DISTINCT FROM l.unit_kind)), FALSE)
   LIMIT 1;
  IF FOUND THEN
    SELECT a.id, a.total, count(l.entry_id) AS lines, coalesce(sum(l.debit), 0) AS debits, coalesce(sum(l.credit), 0) AS credits
      INTO wrong FROM added a LEFT JOIN journal_line l ON l.entry_id = a.id WHERE a.id = suspect
     GROUP BY a.id, a.total, a.line_count, a.book_id, a.currency, a.posted_on
    HAVING coalesce(sum(l.debit), 0) <> a.total OR coalesce(sum(l.credit), 0) <> a.total OR count(l.entry_id) <> a.line_count
        OR NOT bool_and(l.book_id = a.book_id AND l.currency = a.currency AND l.posted_on = a.posted_on);
    IF FOUND THEN
      RAISE EXCEPTION 'UNBALANCED_ENTRY: entry % has % lines, debits %, credits %, total %', wrong.id, wrong.lines, wrong.debits, wrong.credits, wrong.total
        USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  SELECT a.id, a.fiscal_year, a.posted_on, a.currency INTO wrong FROM added a LEFT JOIN book b ON b.id = a.book_id
   WHERE b.id IS NULL OR a.currency <> b.currency OR a.posted_on < b.opened_on OR a.posted_on > b.closed_on OR a.fiscal_year <> EXTRACT(YEAR FROM a.posted_on)
         + CASE WHEN b.fiscal_year_starts_in > 1 AND EXTRACT(MONTH FROM a.posted_on) >= b.fiscal_year_starts_in THEN 1 ELSE 0 END
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % of % in % in fiscal year % is not of its book', wrong.id, wrong.posted_on, wrong.currency, wrong.fiscal_year
      USING ERRCODE = 'check_violation';
  END IF;
  IF suspect IS NOT NULL THEN
    SELECT l.line_no, l.account INTO wrong FROM added a JOIN book b ON b.id = a.book_id JOIN journal_line l ON l.entry_id = a.id
      LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
     WHERE a.id = suspect AND (c.number IS NULL OR a.posted_on < c.valid_from OR a.posted_on > c.valid_to
        OR (c.kept_by <> 'NONE' AND c.kept_by IS DISTINCT FROM l.unit_kind))
     LIMIT 1;
    RAISE EXCEPTION 'line % of journal entry %: account % is not in the chart of its book on that day, or is kept by a unit that the line does not name', wrong.line_no, suspect, wrong.account
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.book_id, a.fiscal_year, a.seq INTO wrong FROM added a
   WHERE a.seq > 1 AND NOT EXISTS (SELECT 1 FROM journal_entry p WHERE p.book_id = a.book_id AND p.fiscal_year = a.fiscal_year AND p.seq = a.seq - 1)
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal sequence of book % in % would have a gap before %', wrong.book_id, wrong.fiscal_year, wrong.seq USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Of all lots and disposals few were replaced; a fact still replaces one at most
ALTER TABLE lot DROP CONSTRAINT lot_replaces_one_lot;
CREATE UNIQUE INDEX lot_replaces_one_lot ON lot (replaced_by) WHERE replaced_by IS NOT NULL;
ALTER TABLE disposal DROP CONSTRAINT disposal_replaces_one_disposal;
CREATE UNIQUE INDEX disposal_replaces_one_disposal ON disposal (replaced_by) WHERE replaced_by IS NOT NULL;

-- Measurements are asked for by a price where it was corrected, and then those alone that changed something
DROP INDEX measurement_of_price;
CREATE INDEX measurement_of_price ON measurement (price_bar_id) WHERE kind <> 'NONE';
