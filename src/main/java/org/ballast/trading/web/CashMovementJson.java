package org.ballast.trading.web;

import java.time.Instant;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.CashMovementKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Settled cash that came or went, for programs.
 *
 * @param amount in the currency or coin of the account; what came is above zero
 */
@Schema(name = "CashMovement")
public record CashMovementJson(String reference, CashMovementKind kind, Instant at, String amount) {

    static CashMovementJson of(CashMovement movement) {
        return new CashMovementJson(
                movement.reference(),
                movement.kind(),
                movement.at(),
                movement.amount().toPlainString());
    }
}
