/**
 * What the portal says, as sentences by key: the text stands in a message bundle, Java knows which sentence it is and what
 * stands in it. First in the flow, because a text that cannot be read already has to say why.
 */
@NullMarked
package org.ballast.words;

import org.jspecify.annotations.NullMarked;
