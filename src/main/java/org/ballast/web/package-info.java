/**
 * What all pages and REST resources share: template beans, converters, error handling and security headers. The pages
 * of a feature live with the feature.
 */
@NullMarked
package org.ballast.web;

import org.jspecify.annotations.NullMarked;
