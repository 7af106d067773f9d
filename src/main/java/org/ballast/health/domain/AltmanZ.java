package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Altman's Z″ for companies that make nothing: {@code 6.56 working capital/assets + 3.26 retained earnings/assets + 6.72
 * EBIT/assets + 1.05 book equity/liabilities}. It was never calibrated for companies that hold digital assets.
 */
final class AltmanZ {

    /** What the variant of emerging markets adds. */
    static final BigDecimal EMERGING = new BigDecimal("3.25");

    private static final BigDecimal WORKING_CAPITAL = new BigDecimal("6.56");
    private static final BigDecimal RETAINED = new BigDecimal("3.26");
    private static final BigDecimal RESULT = new BigDecimal("6.72");
    private static final BigDecimal EQUITY = new BigDecimal("1.05");

    private AltmanZ() {}

    /** Empty without assets or without liabilities. */
    static Optional<BigDecimal> of(HealthInputs in) {
        BigDecimal assets = in.of(Figure.TOTAL_ASSETS);
        BigDecimal liabilities = in.of(Figure.TOTAL_LIABILITIES);
        if (assets.signum() == 0 || liabilities.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal workingCapital = in.of(Figure.CURRENT_ASSETS).subtract(in.of(Figure.CURRENT_LIABILITIES));
        BigDecimal byAssets = WORKING_CAPITAL
                .multiply(workingCapital)
                .add(RETAINED.multiply(in.of(Figure.RETAINED_EARNINGS)))
                .add(RESULT.multiply(in.of(Figure.EBIT)))
                .divide(assets, MathContext.DECIMAL128);
        return Optional.of(
                byAssets.add(EQUITY.multiply(in.of(Figure.EQUITY)).divide(liabilities, MathContext.DECIMAL128)));
    }
}
