package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of multiples: what comes out, and that the way there does not depend on secrets. */
class SecretProductTest {

    private final Random random = new Random(17);

    @Test
    void theStepsAreTheSameForAllSecrets() {
        Scalar most = Scalar.ZERO.subtract(Scalar.ONE);
        List<String> some = steps(List.of(scalar(), scalar(), scalar()));
        assertThat(some).hasSizeGreaterThan(1_000);
        assertThat(steps(List.of(Scalar.ZERO, Scalar.ZERO, Scalar.ZERO))).isEqualTo(some);
        assertThat(steps(List.of(Scalar.ONE, most, scalar()))).isEqualTo(some);
        assertThat(steps(List.of(most, most, most))).isEqualTo(some);
    }

    /** Whatever else would hand factors to it must first be no secret, and then stand here. */
    @Test
    void theProductWhoseTimeTellsIsForVerificationAndTheInnerProductAlone() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ballast.rangeproofs");
        assertThat(all.get(VartimeProduct.class).getDirectDependenciesToSelf())
                .extracting(dependency -> dependency.getOriginClass().getSimpleName())
                .containsOnly("Equation", "InnerProductProver");
    }

    @Test
    void theSumIsRightInNumbersThatCanBeLookedAt() {
        List<Scalar> factors = List.of(scalar(), Scalar.ZERO, Scalar.ONE, scalar());
        List<BigInteger> elements = List.of(BigInteger.TWO, BigInteger.TEN, BigInteger.valueOf(7), BigInteger.ONE);
        BigInteger expected = BigInteger.ZERO;
        for (int term = 0; term < factors.size(); term++) {
            expected = expected.add(number(factors.get(term)).multiply(elements.get(term)));
        }
        assertThat(new SecretProduct<>(new Watched()).of(factors, elements)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 19, 20, 100, 400})
    void bothProductsAreTheSumOfTheSingleOnes(int terms) {
        List<Scalar> factors = new ArrayList<>();
        List<RistrettoElement> elements = new ArrayList<>();
        RistrettoElement expected = RistrettoElement.IDENTITY;
        for (int term = 0; term < terms; term++) {
            factors.add(scalar());
            elements.add(Generators.VALUE_TABLE.multiply(scalar()));
            expected = expected.add(elements.get(term).multiply(factors.get(term)));
        }
        assertThat(VartimeProduct.of(factors, elements)).isEqualTo(expected);
        assertThat(new SecretProduct<>(Group.RISTRETTO).of(factors, elements)).isEqualTo(expected);
    }

    @Test
    void aSumOfTwoIsThatOfTheSingleOnes() {
        for (Scalar first : List.of(scalar(), Scalar.ZERO, Scalar.ONE.subtract(Scalars.TWO))) {
            Scalar second = scalar();
            RistrettoElement expected = Generators.VALUE.multiply(first).add(Generators.BLINDING.multiply(second));
            assertThat(VartimeProduct.ofTwo(first, Generators.VALUE, second, Generators.BLINDING))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void digitsAreThoseOfTheScalar(int width) {
        List<Scalar> scalars = List.of(scalar(), Scalar.ZERO, Scalar.ONE, Scalar.ZERO.subtract(Scalar.ONE));
        for (Scalar scalar : scalars) {
            BigInteger number = BigInteger.ZERO;
            int[] digits = SignedDigits.of(scalar, width);
            for (int at = 0; at < digits.length; at++) {
                assertThat(digits[at]).isBetween(-(1 << (width - 1)), 1 << (width - 1));
                number = number.add(BigInteger.valueOf(digits[at]).shiftLeft(width * at));
            }
            assertThat(number).isEqualTo(number(scalar));
        }
    }

    @Test
    void theInverseInverts() {
        Scalar scalar = scalar();
        assertThat(Scalars.invert(scalar).multiply(scalar)).isEqualTo(Scalar.ONE);
        Scalar[] several = {scalar, Scalar.ONE, scalar(), scalar()};
        Scalar[] inverses = Scalars.invertAll(several);
        for (int at = 0; at < several.length; at++) {
            assertThat(several[at].multiply(inverses[at])).isEqualTo(Scalar.ONE);
        }
    }

    private List<String> steps(List<Scalar> factors) {
        Watched watched = new Watched();
        new SecretProduct<>(watched).of(factors, Collections.nCopies(factors.size(), BigInteger.ONE));
        return watched.steps;
    }

    private Scalar scalar() {
        byte[] uniform = new byte[64];
        random.nextBytes(uniform);
        return Scalar.fromBytesModOrderWide(uniform);
    }

    private static BigInteger number(Scalar scalar) {
        byte[] bytes = scalar.toByteArray();
        BigInteger number = BigInteger.ZERO;
        for (int at = bytes.length - 1; at >= 0; at--) {
            number = number.shiftLeft(8).add(BigInteger.valueOf(bytes[at] & 0xFF));
        }
        return number;
    }

    /** Whole numbers as a group that writes down each step. */
    private static final class Watched implements Group<BigInteger> {

        private final List<String> steps = new ArrayList<>();

        @Override
        public BigInteger identity() {
            steps.add("identity");
            return BigInteger.ZERO;
        }

        @Override
        public BigInteger add(BigInteger left, BigInteger right) {
            steps.add("add");
            return left.add(right);
        }

        @Override
        public BigInteger twice(BigInteger element) {
            steps.add("twice");
            return element.shiftLeft(1);
        }

        @Override
        public BigInteger negate(BigInteger element) {
            steps.add("negate");
            return element.negate();
        }

        @Override
        public BigInteger choose(BigInteger ifZero, BigInteger ifOne, int bit) {
            assertThat(bit).isBetween(0, 1);
            steps.add("choose");
            return bit == 0 ? ifZero : ifOne;
        }
    }
}
