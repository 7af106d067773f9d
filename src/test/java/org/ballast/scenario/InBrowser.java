package org.ballast.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Gives a {@code *Scenario} class the shared {@link PortalServer}, a {@link Browser} for further sessions, and one open
 * {@code Page}, as parameters of its test methods. A test fails on any JavaScript error, and leaves a picture when it
 * fails.
 */
@ExtendWith(BrowserExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InBrowser {}
