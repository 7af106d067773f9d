package org.ballast.architecture.faults.journal.domain;

import org.ballast.architecture.faults.writedowns.domain.WriteDown;

/** Uses what stands after it in the flow. */
public record KnowsAFeature(WriteDown writeDown) {}
