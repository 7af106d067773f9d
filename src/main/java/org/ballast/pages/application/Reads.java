package org.ballast.pages.application;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands for a value of a kind. The parser that makes the value later is the rule, and what it says of a wrong
 * text is what is told: {@link RequestRules} asks it once more.
 */
@Constraint(validatedBy = Reads.Rule.class)
@Target({FIELD, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    Kind value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What texts stand for, each with its one parser. */
    enum Kind {
        CURRENCY,
        PART,
        DECIMAL;

        /**
         * What the text stands for.
         *
         * @throws Refusal what the parser says of it
         */
        Object read(Field field) {
            return switch (this) {
                case CURRENCY -> field.currency();
                case PART -> field.part();
                case DECIMAL -> field.parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
            };
        }
    }

    /** Whether the parser takes the text; a text that did not come is no matter of this rule. */
    final class Rule implements ConstraintValidator<Reads, String> {

        private Kind kind = Kind.DECIMAL;

        @Override
        public void initialize(Reads reads) {
            kind = reads.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                return text == null || kind.read(new Field("", text)) != null;
            } catch (Refusal unreadable) {
                return false;
            }
        }
    }
}
