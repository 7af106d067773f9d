package org.ballast.access.domain;

import java.time.Instant;

/**
 * That a user has a second factor.
 *
 * @param recoveryCodes how many of the codes to get in by without the device are left
 */
public record SecondFactor(Instant enrolledAt, long recoveryCodes) {}
