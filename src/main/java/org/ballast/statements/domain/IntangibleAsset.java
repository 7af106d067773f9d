package org.ballast.statements.domain;

import java.util.Optional;

/**
 * One asset in the disclosure of intangibles.
 *
 * @param policy empty if none is in force at the reporting date
 */
public record IntangibleAsset(
        String symbol, String name, Optional<MeasuredPolicy> policy, IntangibleMovement movement) {}
