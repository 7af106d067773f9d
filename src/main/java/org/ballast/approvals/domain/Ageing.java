package org.ballast.approvals.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How old what waits is: cases by tier and by business days since they were submitted, in bands of 0 to 1, 2 to 3, 4 to 7,
 * and 8 or more days.
 *
 * @param counts one number for each band, by tier
 */
public record Ageing(Map<Tier, List<Long>> counts) {

    /** The first day of each band. */
    private static final List<Integer> FROM = List.of(0, 2, 4, 8);

    /** How many bands there are. */
    public static final int BANDS = FROM.size();

    public Ageing {
        counts = Map.copyOf(counts);
    }

    /** As of a day. */
    public static Ageing of(List<WaitingAge> ages, LocalDate today) {
        Map<Tier, long[]> counts = new EnumMap<>(Tier.class);
        for (WaitingAge age : ages) {
            int band = band(BusinessDays.between(age.submittedOn(), today));
            counts.computeIfAbsent(age.tier(), tier -> new long[BANDS])[band] += age.count();
        }
        Map<Tier, List<Long>> listed = new EnumMap<>(Tier.class);
        counts.forEach(
                (tier, bands) -> listed.put(tier, LongStream.of(bands).boxed().toList()));
        return new Ageing(listed);
    }

    private static int band(int days) {
        return (int) FROM.stream().filter(first -> first <= days).count() - 1;
    }

    /** How many of a tier are in a band, from 0 on. */
    public long count(Tier tier, int band) {
        List<Long> bands = counts.get(tier);
        return bands == null ? 0 : bands.get(band);
    }

    /** How many are in a band. */
    public long total(int band) {
        return counts.keySet().stream().mapToLong(tier -> count(tier, band)).sum();
    }

    /** How many of a tier wait. */
    public long total(Tier tier) {
        return IntStream.range(0, BANDS).mapToLong(band -> count(tier, band)).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
