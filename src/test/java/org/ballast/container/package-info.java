/**
 * What tests of the deployed portal share: one Payara Micro with one deployment for all {@code *IT} classes of a run, on
 * H2 or on a real PostgreSQL.
 */
@NullMarked
package org.ballast.container;

import org.jspecify.annotations.NullMarked;
