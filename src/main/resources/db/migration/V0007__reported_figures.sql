-- What an entity published itself, to be read beside the figures of these books.

CREATE TABLE reported_figure (
  entity_id    BIGINT        NOT NULL REFERENCES reporting_entity,
  caption      VARCHAR(32)   NOT NULL,
  period_start DATE          NOT NULL,
  period_end   DATE          NOT NULL,
  amount       NUMERIC(19,2) NOT NULL,
  currency     CHAR(3)       NOT NULL,
  source       VARCHAR(200)  NOT NULL,
  PRIMARY KEY (entity_id, caption, period_start, period_end),
  CONSTRAINT reported_figure_caption_is_known CHECK (caption IN ('IMPAIRMENT_LOSS', 'CARRYING_AMOUNT')),
  CONSTRAINT reported_figure_period_is_not_empty CHECK (period_start <= period_end)
);
COMMENT ON COLUMN reported_figure.period_start IS 'First day; the reporting date itself for an amount at a date';
COMMENT ON COLUMN reported_figure.period_end IS 'Last day, or the reporting date';
COMMENT ON COLUMN reported_figure.source IS 'The filing that it stands in';
