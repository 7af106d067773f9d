/** What every page and every call uses, whoever asks and whatever for: lists read by key, what a search finds, what an address is about, answers that are given once, words and figures. */
@NullMarked
package org.ballast.pages;

import org.jspecify.annotations.NullMarked;
