/**
 * Work that goes on while nobody waits for it: seen by every node, canceled at any time, taken over where a server ends,
 * and done once. Features bring the work; this package knows none of it.
 */
@NullMarked
package org.ballast.jobs;

import org.jspecify.annotations.NullMarked;
