-- What people search for, by its beginning or its amount. The PostgreSQL twin of this file has the same name.

CREATE INDEX lot_by_code ON lot (code);
CREATE INDEX disposal_by_reference ON disposal (reference);
CREATE INDEX journal_entry_by_total ON journal_entry (total);
CREATE INDEX proposal_by_amount ON proposal (amount);
CREATE INDEX proposal_by_evidence ON proposal (evidence_hash);
