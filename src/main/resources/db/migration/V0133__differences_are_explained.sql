-- Why a figure that a venue printed differs from what follows here, in a person's words.

CREATE SEQUENCE difference_note_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE difference_note (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  snapshot_id BIGINT                      NOT NULL REFERENCES account_snapshot,
  name        VARCHAR(64)                 NOT NULL,
  note        VARCHAR(1000)               NOT NULL,
  printed     NUMERIC(38,18)              NOT NULL,
  compared    NUMERIC(38,18)              NOT NULL,
  noted_by    VARCHAR(64)                 NOT NULL,
  noted_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT difference_note_says_something CHECK (CHAR_LENGTH(note) > 0 AND CHAR_LENGTH(name) > 0)
);
COMMENT ON TABLE difference_note IS 'Append-only. The last note of a figure counts';
COMMENT ON COLUMN difference_note.printed IS 'What the venue printed when the note was made; the note explains this difference and no other';
COMMENT ON COLUMN difference_note.compared IS 'What it was compared with when the note was made';
CREATE INDEX difference_note_of_snapshot ON difference_note (snapshot_id);
