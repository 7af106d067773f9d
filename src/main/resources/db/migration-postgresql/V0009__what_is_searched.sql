-- What people search for, by its beginning or its amount. The H2 twin of this file has the same name.
-- Only an index with pattern_ops finds beginnings where the database sorts as a language does.

CREATE INDEX lot_by_code ON lot (code varchar_pattern_ops);
CREATE INDEX disposal_by_reference ON disposal (reference varchar_pattern_ops);
CREATE INDEX journal_entry_by_total ON journal_entry (total);
CREATE INDEX proposal_by_amount ON proposal (amount);
CREATE INDEX proposal_by_evidence ON proposal (evidence_hash);
