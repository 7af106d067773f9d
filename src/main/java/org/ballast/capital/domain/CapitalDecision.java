package org.ballast.capital.domain;

import java.time.LocalDate;
import java.util.Map;

/** Something of capital that people ask for and others approve: it never changes, and counts once its case is posted. */
public interface CapitalDecision {

    /** Surrogate key, to which its case refers. */
    long id();

    long entityId();

    /** First day on which it counts. */
    LocalDate validFrom();

    Wanted wanted();

    /** What an approval binds to, for canonical JSON. */
    Map<String, Object> evidence();
}
