package org.ballast.charts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names are written in the tones and series are told apart by them. How the colour-blind see them is by Machado, Oliveira and
 * Fernandes 2009, severity 1.
 */
class TonesTest {

    private static final String LIGHT_SURFACE = "ffffff";
    private static final String DARK_SURFACE = "191f23";
    private static final Map<String, double[][]> EYES = Map.of(
            "all cones",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.01182, 0.04294, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.3039}
            });

    @Test
    void theStyleSheetHoldsTheSameColorsAndDashes() throws IOException {
        String styles = Files.readString(Path.of("src/main/webapp/resources/ballast/charts.css"));
        for (Tone tone : Tone.values()) {
            assertThat(styles).contains("light-dark(#" + tone.light() + ", #" + tone.dark() + ")");
        }
        Stream.of(Tone.THIRD, Tone.FOURTH, Tone.FIFTH, Tone.SIXTH, Tone.QUIET, Tone.WRONG)
                .forEach(tone -> assertThat(styles).contains("--dashes: " + tone.dashes() + ";"));
    }

    @Test
    void namesInThemAreLegible() {
        for (Tone tone : Tone.values()) {
            assertThat(contrast(tone.light(), LIGHT_SURFACE))
                    .as(tone + " light")
                    .isGreaterThan(4.5);
            assertThat(contrast(tone.dark(), DARK_SURFACE)).as(tone + " dark").isGreaterThan(4.5);
        }
    }

    @Test
    void theColourBlindTellSeriesApart() {
        EYES.forEach((eye, cones) -> {
            assertThat(nearest(Tone::light, cones)).as(eye + " light").isGreaterThan(18);
            assertThat(nearest(Tone::dark, cones)).as(eye + " dark").isGreaterThan(18);
        });
    }

    /** The smallest distance of two series in CIELAB; 2 is just seen. */
    private static double nearest(Function<Tone, String> color, double[][] cones) {
        List<double[]> seen = Stream.of(Tone.values())
                .filter(tone -> tone.compareTo(Tone.SIXTH) <= 0)
                .map(tone -> lab(seen(linear(color.apply(tone)), cones)))
                .toList();
        double nearest = Double.MAX_VALUE;
        for (int first = 0; first < seen.size(); first++) {
            for (int second = 0; second < first; second++) {
                nearest = Math.min(nearest, distance(seen.get(first), seen.get(second)));
            }
        }
        return nearest;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    private static double contrast(String one, String other) {
        double brighter = Math.max(brightness(linear(one)), brightness(linear(other)));
        double darker = Math.min(brightness(linear(one)), brightness(linear(other)));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double[] linear(String color) {
        double[] parts = new double[3];
        for (int at = 0; at < 3; at++) {
            double part = Integer.parseInt(color.substring(2 * at, 2 * at + 2), 16) / 255.0;
            parts[at] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return parts;
    }

    private static double[] seen(double[] color, double[][] cones) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = cones[row][0] * color[0] + cones[row][1] * color[1] + cones[row][2] * color[2];
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double brightness(double[] color) {
        return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2];
    }

    private static double[] lab(double[] color) {
        double x = root((0.4124 * color[0] + 0.3576 * color[1] + 0.1805 * color[2]) / 0.95047);
        double y = root(brightness(color));
        double z = root((0.0193 * color[0] + 0.1192 * color[1] + 0.9505 * color[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }
}
