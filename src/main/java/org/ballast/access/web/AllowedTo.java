package org.ballast.access.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ballast.access.domain.Role;

/**
 * Who may make a call of the interface for programs: users with one of these roles. It is asked before the call's body
 * is read, so that nobody learns by errors of a call that is not allowed. The use case behind asks again for itself.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
