package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.Assets;
import org.ballast.pages.domain.Field;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.OnBalanceVolume;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.VolumeByDay;
import org.ballast.prices.domain.VolumeTrend;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.BarsInForce.Range;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** The on-balance volume of an asset on a market: evidence to look at, which proposes nothing and changes no amount. */
@ApplicationScoped
@Transactional
public class ReadOnBalanceVolume {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private BarsInForce bars;

    /**
     * A day.
     *
     * @param trend of the {@link VolumeTrend#DAYS} days that end with it, or as many as there are; empty on the first
     */
    public record Day(OnBalanceVolume volume, Optional<VolumeTrend> trend) {}

    /**
     * Of what prices are asked for.
     *
     * @param currency of the prices; needed where they come in several
     * @param cutOffZone whose days are counted
     */
    public record Wanted(
            String market, String asset, @Nullable String currency, ZoneId cutOffZone) {}

    /**
     * Days with usable prices after a day and up to another one. The sum starts at zero on the first recorded day of all, so that
     * a day has the same sum however many are asked for.
     *
     * @throws Refusal NOT_FOUND; INVALID_INPUT if there are prices in several currencies and none is named
     */
    public List<Day> after(Wanted wanted, LocalDate day, LocalDate last, int limit) {
        currentUser.requireSignedIn();
        List<DayOfVolume> days = gathered(wanted, Instant.EPOCH, last).days();
        int first = (int) days.stream().filter(each -> !each.day().isAfter(day)).count();
        List<OnBalanceVolume> all = OnBalanceVolume.from(Math.max(0, first - VolumeTrend.DAYS), days);
        return shown(all, Math.min(first, VolumeTrend.DAYS), last).limit(limit).toList();
    }

    /** Those from an index on up to a day, each with its trend. */
    private static Stream<Day> shown(List<OnBalanceVolume> all, int first, LocalDate last) {
        return IntStream.range(first, all.size())
                .filter(at -> !all.get(at).last().day().isAfter(last))
                .mapToObj(at -> new Day(all.get(at), trend(all, at)));
    }

    /**
     * Days with usable prices from one to another, each with its trend. What is before is read only as far as the trends look
     * back: the sum starts anywhere, and only how it moves says something.
     *
     * @throws Refusal as {@link #after}
     */
    public List<Day> between(Wanted wanted, LocalDate first, LocalDate last) {
        currentUser.requireSignedIn();
        Instant from = first.minusDays(2L * VolumeTrend.DAYS)
                .atStartOfDay(wanted.cutOffZone())
                .toInstant();
        List<DayOfVolume> days = gathered(wanted, from, last).days();
        int shown =
                (int) days.stream().filter(each -> each.day().isBefore(first)).count();
        return shown(OnBalanceVolume.of(days), shown, last).toList();
    }

    private static Optional<VolumeTrend> trend(List<OnBalanceVolume> all, int at) {
        int from = Math.max(0, at + 1 - VolumeTrend.DAYS);
        return at == from ? Optional.empty() : Optional.of(VolumeTrend.of(all.subList(from, at + 1)));
    }

    private VolumeByDay gathered(Wanted wanted, Instant from, LocalDate last) {
        TreeMap<String, VolumeByDay> byCurrency = new TreeMap<>();
        Range range = new Range(
                markets.byCode(wanted.market()).id(),
                assets.bySymbol(wanted.asset()).id(),
                from,
                last.plusDays(1).atStartOfDay(wanted.cutOffZone()).toInstant());
        bars.eachUsable(
                range,
                bar -> byCurrency
                        .computeIfAbsent(
                                bar.close().currency().getCurrencyCode(), each -> new VolumeByDay(wanted.cutOffZone()))
                        .add(bar));
        String currency = wanted.currency();
        if (currency == null && byCurrency.size() > 1) {
            throw new Field("currency", null).wrong(PricesSentence.SEVERAL_CURRENCIES, byCurrency.keySet());
        }
        VolumeByDay none = new VolumeByDay(wanted.cutOffZone());
        return byCurrency.isEmpty()
                ? none
                : byCurrency.getOrDefault(currency == null ? byCurrency.firstKey() : currency, none);
    }
}
