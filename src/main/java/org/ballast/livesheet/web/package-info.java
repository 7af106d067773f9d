/** The live sheet for programs and people: calls, streams and pages. */
@NullMarked
package org.ballast.livesheet.web;

import org.jspecify.annotations.NullMarked;
