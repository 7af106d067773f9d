package org.ballast.architecture.faults.writedowns.domain;

import org.ballast.prices.domain.OnBalanceVolume;

/** A write-down that on-balance volume has a say in. */
public record MeasuresByVolume(OnBalanceVolume volume) {}
