/** Documents as answers to a browser. */
@NullMarked
package org.ballast.documents.web;

import org.jspecify.annotations.NullMarked;
