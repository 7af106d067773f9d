/** Use cases: proofs are made, published by another person, told to everybody, and shown to the customer whose account it is. */
@NullMarked
package org.ballast.proofs.application;

import org.jspecify.annotations.NullMarked;
