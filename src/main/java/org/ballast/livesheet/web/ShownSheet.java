package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveLine;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.livesheet.domain.SolvencyBand;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;

/**
 * A live sheet as a page shows it, each figure under a name: the page is drawn from it, and later messages replace the figures
 * of the same names.
 */
public record ShownSheet(Map<String, String> texts) {

    private static final String NOTHING = "–";
    private static final String NO_BAND = "NONE";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss.SSS 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static ShownSheet of(LiveSheet sheet, LiveAlerts alerts) {
        Map<String, String> texts = new LinkedHashMap<>(ShownAlerts.of(alerts).texts());
        PostedSheet posted = sheet.posted();
        texts.put("asOf", MOMENT.format(sheet.asOf()));
        texts.put("status", sheet.status().name());
        texts.put("inputsHash", sheet.inputs().hash());
        texts.put("priceSet", sheet.inputs().priceSet());
        texts.put(
                "assets",
                sheet.lines().stream().map(line -> line.held().asset()).collect(Collectors.joining(" ")) + " / "
                        + ShownAlerts.rows(alerts));
        texts.put("lastEntry", posted.lastEntry().orElse(NOTHING));
        texts.put("minute", Long.toString(minute(sheet.asOf())));
        row(texts, "digitalAssets", posted.digitalAssets(), sheet.digitalAssets());
        row(texts, "otherAssets", posted.otherAssets(), posted.otherAssets());
        row(texts, "totalAssets", posted.totalAssets(), sheet.totalAssets());
        row(texts, "totalLiabilities", posted.totalLiabilities(), posted.totalLiabilities());
        row(texts, "equity", posted.equity(), sheet.equity());
        texts.put("posted.solvencyRatio", ratio(posted.solvencyRatio()));
        texts.put("indicative.solvencyRatio", ratio(sheet.solvencyRatio()));
        texts.put("band", sheet.band().map(SolvencyBand::name).orElse(NO_BAND));
        sheet.lines().forEach(line -> line(texts, line, sheet.asOf()));
        return new ShownSheet(texts);
    }

    /** Which minute of the day in UTC it is, for the picture of today. */
    private static long minute(Instant asOf) {
        return asOf.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 60;
    }

    private static void row(Map<String, String> texts, String name, Money posted, Money indicative) {
        texts.put("posted." + name, money(posted));
        texts.put("indicative." + name, money(indicative));
        texts.put("difference." + name, money(indicative.minus(posted)));
    }

    private static void line(Map<String, String> texts, LiveLine line, Instant asOf) {
        String name = "asset." + line.held().asset() + ".";
        texts.put(name + "units", Grouped.plain(line.held().units().units(), 0));
        texts.put(name + "carrying", money(line.held().carrying()));
        texts.put(
                name + "price",
                line.tick().map(tick -> Figures.price(tick.price())).orElse(NOTHING));
        texts.put(name + "at", line.tick().map(tick -> time(tick.at(), asOf)).orElse(NOTHING));
        texts.put(name + "indicative", money(line.indicative()));
        texts.put(name + "unrealised", money(line.unrealised()));
        texts.put(name + "status", line.status().name());
    }

    /** The time of day alone where the tick is of the same day. */
    private static String time(Instant at, Instant asOf) {
        boolean sameDay = at.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .equals(asOf.atZone(ZoneOffset.UTC).toLocalDate());
        return (sameDay ? TIME : DAY_AND_TIME).format(at);
    }

    private static String money(Money amount) {
        return Grouped.accounting(amount.amount());
    }

    private static String ratio(Optional<BigDecimal> ratio) {
        return ratio.map(BigDecimal::toPlainString).orElse(NOTHING);
    }
}
