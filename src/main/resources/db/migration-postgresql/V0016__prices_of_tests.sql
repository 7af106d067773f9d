-- Which tests rest on a price that was corrected. The H2 twin of this file has the same name.

CREATE INDEX measurement_of_price ON measurement (price_bar_id);
CREATE INDEX price_bar_corrected ON price_bar (superseded_by) WHERE superseded_by IS NOT NULL;
