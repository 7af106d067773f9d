package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ballast.planning.application.Optimise;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.junit.jupiter.api.Test;

/** The best composition of 200 classes with its proof and what each limit is worth. */
class PlanningBench {

    private static final int CLASSES = 200;

    @Test
    void aCompositionOf200ClassesIsFound() {
        Allocation asked = asked();
        assertThat(Optimise.of(asked.problem())).isInstanceOf(Answer.Optimal.class);

        Duration took = Figures.warm(10, 21, () -> Optimise.of(asked.problem()));

        Figures.print("Linear problem of 200 classes, proved and with its duals", took, Duration.ofMillis(50));
    }

    private static Allocation asked() {
        Random random = new Random(5);
        List<AssetClass> classes = new ArrayList<>();
        for (int at = 0; at < CLASSES; at++) {
            classes.add(new AssetClass(
                    "c" + at,
                    BigDecimal.valueOf(random.nextInt(3_000), 4),
                    BigDecimal.valueOf(random.nextInt(300), 2),
                    BigDecimal.valueOf(random.nextInt(101), 2),
                    BigDecimal.ZERO,
                    Optional.of(BigDecimal.valueOf(10L + random.nextInt(80))),
                    BigDecimal.ZERO));
        }
        return new Allocation(
                classes,
                new BigDecimal("300"),
                new BigDecimal("700"),
                new BigDecimal("0.2"),
                new BigDecimal("0.3"),
                Optional.of(new BigDecimal("0.25")),
                Optional.of(new BigDecimal("12")),
                Optional.empty());
    }
}
