package org.ballast.architecture.faults.rangeproofs;

import org.ballast.architecture.faults.shared.Anything;

/** A proof that knows more than numbers. */
public record KnowsTheJournal(Anything anything) {}
