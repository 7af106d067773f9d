package org.ballast.trading.domain.venues;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingSentence;

/**
 * What a venue's answer says of an account, by the venue's format.
 *
 * @param parts of the snapshot; those that the venue does not have are zero
 * @param printed what it says by its own names: what it prints beside, and the figures that this follows from
 * @param unknown fields that the format does not know
 */
public record VenueAccount(
        Map<SnapshotPart, BigDecimal> parts, SortedMap<String, BigDecimal> printed, Set<String> unknown) {

    /** Reads a row; what is wrong goes to its errors. */
    public static VenueAccount read(VenueFormat format, VenueRow raw, SettlementUnit unit) {
        VenueRow row = bare(format, raw, unit.code());
        format.unitField()
                .map(row::text)
                .filter(text -> !text.equals(unit.code()))
                .ifPresent(other -> row.errors()
                        .add(
                                row.number(),
                                format.unitField().orElse(""),
                                other,
                                TradingSentence.OTHER_UNIT,
                                unit.code()));
        Map<SnapshotPart, BigDecimal> parts = new EnumMap<>(SnapshotPart.class);
        for (SnapshotPart part : SnapshotPart.values()) {
            Optional<VenueSum> sum = format.part(part);
            sum.ifPresent(each -> each.needed().stream()
                    .filter(field -> row.text(field).isEmpty())
                    .forEach(field -> row.errors().add(row.number(), field, "", PagesSentence.MISSING)));
            parts.put(part, sum.flatMap(each -> each.of(row::number)).orElse(BigDecimal.ZERO));
        }
        SortedMap<String, BigDecimal> printed = new TreeMap<>();
        Set<String> kept = new TreeSet<>(format.printed());
        format.checks().values().forEach(sum -> kept.addAll(sum.fields()));
        kept.forEach(field -> row.number(field).ifPresent(amount -> printed.put(field, amount)));
        return new VenueAccount(parts, printed, row.unknown(format.accountFields()));
    }

    /** With what stands under the code of the currency, or the code under it, by its bare name. */
    private static VenueRow bare(VenueFormat format, VenueRow raw, String unit) {
        Map<String, String> values = new LinkedHashMap<>();
        raw.values().forEach((field, value) -> {
            String bare = format.nested().stream()
                    .filter(name -> field.equals(unit + "." + name) || field.equals(name + "." + unit))
                    .findFirst()
                    .orElse(field);
            values.putIfAbsent(bare, value);
        });
        return new VenueRow(raw.number(), values, raw.errors());
    }
}
