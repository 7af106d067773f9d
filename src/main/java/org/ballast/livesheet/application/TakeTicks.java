package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.livesheet.domain.LivesheetSentence;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.QuotedTick;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.livesheet.domain.TickFile;
import org.ballast.livesheet.domain.TickKey;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Takes ticks, all of a batch or none: one that is wrong is named by its place, and nothing of the batch counts. Those that
 * come late are no error: they are dropped and counted.
 */
@ApplicationScoped
public class TakeTicks {

    /** How many one batch or file may have. */
    public static final int MOST = 20_000;

    private static final List<String> FIELDS = List.of("market", "asset", "at", "price", "currency");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private TickNames names;

    @Inject
    private TickBoard board;

    /**
     * A batch.
     *
     * @throws Refusal INVALID_INPUT with every tick that is wrong, its place from 1 on as its line; FORBIDDEN
     */
    public TickCounts take(List<NewTick> batch) {
        currentUser.require(Role.PREPARER);
        return take(currentUser.name(), batch);
    }

    /** The same from a feed that the portal itself listens to. */
    TickCounts take(String source, List<NewTick> batch) {
        if (batch.size() > MOST) {
            throw new Refusal(RefusalCode.INVALID_INPUT, LivesheetSentence.MANY_TICKS, MOST);
        }
        ImportErrors errors = new ImportErrors();
        Instant now = clock.instant();
        List<QuotedTick> quoted = new ArrayList<>();
        for (int place = 1; place <= batch.size(); place++) {
            TickFile.read(row(place, batch.get(place - 1), errors), now).ifPresent(quoted::add);
        }
        List<NewestTick> ticks = known(source, quoted, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(
                    RefusalCode.INVALID_INPUT,
                    LivesheetSentence.TICKS_WRONG.with(errors.count()),
                    errors.first(),
                    errors.count());
        }
        return board.fold(source, ticks);
    }

    /**
     * A CSV file, in the order in which its ticks were paid.
     *
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN
     */
    public TickCounts from(Upload upload) {
        currentUser.require(Role.PREPARER);
        ImportErrors errors = new ImportErrors();
        Instant now = clock.instant();
        List<QuotedTick> quoted = new ArrayList<>();
        CsvFile.read(upload, errors, header -> TickFile.COLUMNS, row -> {
            if (quoted.size() == MOST) {
                errors.add(row.line(), "", "", LivesheetSentence.MANY_TICKS, MOST);
            } else {
                TickFile.read(row, now).ifPresent(quoted::add);
            }
        });
        List<NewestTick> ticks = known(currentUser.name(), quoted, errors).stream()
                .sorted(Comparator.comparing(NewestTick::at))
                .toList();
        errors.refuseIfAny();
        return board.fold(currentUser.name(), ticks);
    }

    private static ImportRow row(long place, NewTick tick, ImportErrors errors) {
        String[] texts = {
            Objects.requireNonNullElse(tick.market(), ""),
            Objects.requireNonNullElse(tick.asset(), ""),
            Objects.requireNonNullElse(tick.at(), ""),
            Objects.requireNonNullElse(tick.price(), ""),
            Objects.requireNonNullElse(tick.currency(), "")
        };
        return new ImportRow(place, FIELDS, texts, errors);
    }

    private List<NewestTick> known(String source, List<QuotedTick> quoted, ImportErrors errors) {
        List<NewestTick> known = new ArrayList<>();
        Map<String, Long> markets =
                names.markets(quoted.stream().map(QuotedTick::market).collect(Collectors.toSet()));
        Map<String, Long> assets =
                names.assets(quoted.stream().map(QuotedTick::asset).collect(Collectors.toSet()));
        for (QuotedTick tick : quoted) {
            Optional<Long> market = Optional.ofNullable(markets.get(tick.market()));
            Optional<Long> asset = Optional.ofNullable(assets.get(tick.asset()));
            if (market.isEmpty()) {
                errors.add(tick.line(), "market", tick.market(), LivesheetSentence.UNKNOWN_MARKET, tick.market());
            }
            if (asset.isEmpty()) {
                errors.add(tick.line(), "asset", tick.asset(), LivesheetSentence.UNKNOWN_ASSET, tick.asset());
            }
            if (market.isPresent() && asset.isPresent()) {
                TickKey key =
                        new TickKey(market.get(), asset.get(), tick.price().currency());
                known.add(new NewestTick(key, tick.at(), tick.price(), source));
            }
        }
        return known;
    }
}
