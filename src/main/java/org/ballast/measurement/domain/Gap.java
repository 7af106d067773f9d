package org.ballast.measurement.domain;

import org.ballast.prices.domain.Span;

/**
 * Hours that a test needs and that have no usable price.
 *
 * @param market code of the principal market of these hours
 */
public record Gap(Span span, GapReason reason, String market) {}
