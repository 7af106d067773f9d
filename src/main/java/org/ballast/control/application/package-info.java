/** Use cases: decisions of a period as they are measured, the past under other bounds, and what first pages show. */
@NullMarked
package org.ballast.control.application;

import org.jspecify.annotations.NullMarked;
