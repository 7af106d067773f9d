package org.ballast.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * Runs an {@code *IT} class inside the deployed portal: its beans can be injected with {@code @Inject} and
 * {@code @Resource}. All such classes share one server, one deployment and one database, so that each test brings its
 * own data under names of its own.
 */
@ArquillianTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InPortal {}
