package org.ballast.architecture.faults.journal.domain;

import java.sql.Connection;

/** A domain class that leaves {@code java.base}. */
public record KnowsTheDatabase(Connection connection) {}
