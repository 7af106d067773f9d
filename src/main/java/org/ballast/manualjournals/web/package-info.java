/** Manual journals as a page and as an API. */
@NullMarked
package org.ballast.manualjournals.web;

import org.jspecify.annotations.NullMarked;
