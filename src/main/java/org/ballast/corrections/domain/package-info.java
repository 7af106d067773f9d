/** What is undone with what, and in which order. */
@NullMarked
package org.ballast.corrections.domain;

import org.jspecify.annotations.NullMarked;
