/** The tables of templates, institutions, releases and operations. */
@NullMarked
package org.ballast.centralbank.persistence;

import org.jspecify.annotations.NullMarked;
