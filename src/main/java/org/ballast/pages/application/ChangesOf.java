package org.ballast.pages.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the body of a call that changes what another call made: fields of that other body that this one lacks are there and
 * stay as they are, and whoever sends one is told so (FIXED_FIELD).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ChangesOf {

    /** The body that made it. */
    Class<? extends Record> value();
}
