/** The health of companies for people and programs. */
@NullMarked
package org.ballast.health.web;

import org.jspecify.annotations.NullMarked;
