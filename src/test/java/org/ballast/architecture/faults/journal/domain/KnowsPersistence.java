package org.ballast.architecture.faults.journal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A domain class that is mapped. */
@Entity
public class KnowsPersistence {

    @Id
    long id;
}
