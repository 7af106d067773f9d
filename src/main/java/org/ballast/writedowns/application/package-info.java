/** The use cases: run a test, submit, decide, post, settle disposals. */
@NullMarked
package org.ballast.writedowns.application;

import org.jspecify.annotations.NullMarked;
