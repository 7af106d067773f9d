/** What is asked of the health of a company, and the rules and due dates that are kept of it. */
@NullMarked
package org.ballast.health.application;

import org.jspecify.annotations.NullMarked;
