package org.ballast.journal.application;

import java.time.YearMonth;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;

/** What a feature knows of whether a month can be locked. Whoever locks asks them all. */
public interface CloseChecks {

    /** The checks of a month in the book through which the entity is seen. */
    List<CloseCheck> of(ReportingEntity entity, YearMonth month);
}
