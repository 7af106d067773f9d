/** Optimisation for people and programs. */
@NullMarked
package org.ballast.planning.web;

import org.jspecify.annotations.NullMarked;
