package org.ballast.statements.domain;

/** A statement of what happened in a period, not of a day. */
public interface PeriodStatement {

    StatementHeader header();

    StatementPeriod period();
}
