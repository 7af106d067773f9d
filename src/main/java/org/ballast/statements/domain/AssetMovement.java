package org.ballast.statements.domain;

/** One asset through one period: a column of Table A. */
public record AssetMovement(UnitMovement units, RollForward amounts) {}
