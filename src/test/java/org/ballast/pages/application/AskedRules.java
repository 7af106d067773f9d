package org.ballast.pages.application;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.ballast.pages.domain.Fields;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Asks the rules of requests without a server. */
public final class AskedRules {

    private AskedRules() {}

    /** What {@link RequestRules#of} finds in the portal. */
    public static Fields of(Record request) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return RequestRules.of(request, factory.getValidator());
        }
    }
}
