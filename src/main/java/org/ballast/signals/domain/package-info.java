/** Each detector of accounting.md 4.1 as a rule over what it is given, which fires, does not, or says what it lacks. */
@NullMarked
package org.ballast.signals.domain;

import org.jspecify.annotations.NullMarked;
