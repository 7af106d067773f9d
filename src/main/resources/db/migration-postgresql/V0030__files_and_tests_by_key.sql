-- The files of an entity, and the tests of a proposal and of a run, are read by key: the last page costs what the first one
-- does. Tests have their keys in the order in which they were made, which is that of acquisition and code. The H2 twin of
-- this file has the same name.

CREATE INDEX import_file_in_order ON import_file (scope, id);
CREATE INDEX measurement_of_proposal_in_order ON measurement (proposal_id, id);
DROP INDEX measurement_of_proposal;
CREATE INDEX measurement_of_run_in_order ON measurement (run_id, id);
