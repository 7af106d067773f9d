-- What a payment of the owners is known by names it once in an entity's books, whatever its day and amount.

CREATE TABLE contribution (
  entity_id BIGINT      NOT NULL REFERENCES reporting_entity,
  reference VARCHAR(64) NOT NULL,
  entry_id  BIGINT      NOT NULL REFERENCES journal_entry,
  CONSTRAINT contribution_reference_names_one_payment PRIMARY KEY (entity_id, reference)
);
COMMENT ON TABLE contribution IS 'Capital paid in, by the reference that the payment is known by';
COMMENT ON COLUMN contribution.entry_id IS 'The entry that posted it; of several from before this table, the first';
INSERT INTO contribution (entity_id, reference, entry_id)
SELECT entity_id, source_id, MIN(id) FROM journal_entry WHERE source_type = 'CONTRIBUTION' GROUP BY entity_id, source_id;
