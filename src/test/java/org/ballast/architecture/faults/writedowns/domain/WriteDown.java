package org.ballast.architecture.faults.writedowns.domain;

/** What the journal must not know. */
public record WriteDown(String reason) {}
