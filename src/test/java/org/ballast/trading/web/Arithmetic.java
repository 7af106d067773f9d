package org.ballast.trading.web;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ballast.trading.domain.options.NormalDistribution;

/**
 * Works a formula out as a reader would who has the figures before him: + − × / ² √, brackets of both kinds, e^, ln, N and φ of
 * the normal distribution, max and min of two. Digits are grouped by commas; between two arguments a space follows the comma.
 */
final class Arithmetic {

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(", ", ";").replace(" ", "").replace('[', '(').replace(']', ')');
    }

    /**
     * @throws IllegalArgumentException if it is no formula
     */
    static double of(String formula) {
        Arithmetic arithmetic = new Arithmetic(formula);
        double result = arithmetic.sum();
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.unreadable();
        }
        return result;
    }

    private double sum() {
        double sum = product();
        while (true) {
            if (takes("+")) {
                sum += product();
            } else if (takes("−")) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        double product = signed();
        while (true) {
            if (takes("×")) {
                product *= signed();
            } else if (takes("/")) {
                product /= signed();
            } else {
                return product;
            }
        }
    }

    private double signed() {
        return takes("−") ? -signed() : squared();
    }

    private double squared() {
        double part = part();
        return takes("²") ? part * part : part;
    }

    private double part() {
        if (takes("√")) {
            return Math.sqrt(part());
        }
        if (takes("(")) {
            double within = sum();
            close();
            return within;
        }
        if (takes("e^")) {
            return Math.exp(part());
        }
        if (takes("ln")) {
            return Math.log(part());
        }
        if (takes("N")) {
            return of(NormalDistribution::cumulative);
        }
        if (takes("φ")) {
            return of(NormalDistribution::density);
        }
        if (takes("max(")) {
            return ofTwo(Math::max);
        }
        return takes("min(") ? ofTwo(Math::min) : number();
    }

    private double of(DoubleUnaryOperator function) {
        return function.applyAsDouble(part());
    }

    private double ofTwo(DoubleBinaryOperator function) {
        double first = sum();
        if (!takes(";")) {
            throw unreadable();
        }
        double second = sum();
        close();
        return function.applyAsDouble(first, second);
    }

    private void close() {
        if (!takes(")")) {
            throw unreadable();
        }
    }

    private double number() {
        int from = at;
        while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw unreadable();
        }
        return Double.parseDouble(text.substring(from, at).replace(",", ""));
    }

    private boolean takes(String sign) {
        boolean found = text.startsWith(sign, at);
        at += found ? sign.length() : 0;
        return found;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException(text + " at " + at);
    }
}
