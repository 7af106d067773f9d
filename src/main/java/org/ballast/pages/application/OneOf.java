package org.ballast.pages.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text that names a constant. */
@Constraint(validatedBy = OneOf.Rule.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    Class<? extends Enum<?>> value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it does; a text that did not come is no matter of this rule. */
    final class Rule implements ConstraintValidator<OneOf, String> {

        private Enum<?>[] constants = {};

        @Override
        public void initialize(OneOf oneOf) {
            constants = oneOf.value().getEnumConstants();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || Arrays.stream(constants).anyMatch(each -> each.name().equals(text));
        }
    }
}
