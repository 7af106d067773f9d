package org.ballast.architecture.faults.journal.domain;

import cafe.cryptography.curve25519.Scalar;

/** A domain class that takes scalars for itself. */
public record KnowsTheCurve(Scalar scalar) {}
