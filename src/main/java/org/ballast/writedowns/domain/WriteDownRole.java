package org.ballast.writedowns.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts that write-downs go to. */
public enum WriteDownRole implements AccountRole {
    IMPAIRMENT_LOSS
}
