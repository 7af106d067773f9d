-- Two indexes that no question of the portal reads, each kept up with every posting: a lot's lines are found by the entries
-- of its events, and what people brought in under a reference has a table of its own (V0011).

DROP INDEX journal_line_by_unit;
DROP INDEX journal_entry_by_source;
