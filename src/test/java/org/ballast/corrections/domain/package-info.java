/** Tests of what is undone with what. */
@NullMarked
package org.ballast.corrections.domain;

import org.jspecify.annotations.NullMarked;
