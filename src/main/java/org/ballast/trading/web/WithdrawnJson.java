package org.ballast.trading.web;

import org.ballast.trading.application.WithdrawFact;
import org.ballast.trading.domain.FactKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that is withdrawn.
 *
 * @param name as it is known within its account
 * @param revision that says that it never was
 */
@Schema(name = "FactWithdrawn")
public record WithdrawnJson(FactKind kind, String name, int revision) {

    static WithdrawnJson of(WithdrawFact.Withdrawn done) {
        return new WithdrawnJson(done.kind(), done.name(), done.revision());
    }
}
