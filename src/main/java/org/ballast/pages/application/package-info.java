/** What a feature brings to the search, to its addresses and to the sentences of its pages. */
@NullMarked
package org.ballast.pages.application;

import org.jspecify.annotations.NullMarked;
