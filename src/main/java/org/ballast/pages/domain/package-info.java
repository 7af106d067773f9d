/** What was looked for, what an address names, and an answer that is kept for whoever asks again. */
@NullMarked
package org.ballast.pages.domain;

import org.jspecify.annotations.NullMarked;
