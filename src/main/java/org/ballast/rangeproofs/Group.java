package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;

/**
 * A group written additively, with a choice that does not branch.
 *
 * @param <E> its elements
 */
interface Group<E> {

    Group<RistrettoElement> RISTRETTO = new Group<>() {
        @Override
        public RistrettoElement identity() {
            return RistrettoElement.IDENTITY;
        }

        @Override
        public RistrettoElement add(RistrettoElement left, RistrettoElement right) {
            return left.add(right);
        }

        @Override
        public RistrettoElement twice(RistrettoElement element) {
            return element.dbl();
        }

        @Override
        public RistrettoElement negate(RistrettoElement element) {
            return element.negate();
        }

        @Override
        public RistrettoElement choose(RistrettoElement ifZero, RistrettoElement ifOne, int bit) {
            return ifZero.ctSelect(ifOne, bit);
        }
    };

    E identity();

    E add(E left, E right);

    E twice(E element);

    E negate(E element);

    /** One of two by a secret bit, in the same time for either. */
    E choose(E ifZero, E ifOne, int bit);
}
