/** The pages and calls for entities, and whose books a page looks at. */
@NullMarked
package org.ballast.entities.web;

import org.jspecify.annotations.NullMarked;
