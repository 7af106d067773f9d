/**
 * The Java agent {@code ballast-announce.jar}: it runs beside the server, outside the WAR, and knows nothing that is in it.
 */
@NullMarked
package org.ballast.operations.announce;

import org.jspecify.annotations.NullMarked;
