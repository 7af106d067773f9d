package org.ballast.centralbank.domain;

/** Whether an operation begins or ends. */
public enum OperationLeg {
    BEGIN,
    END
}
