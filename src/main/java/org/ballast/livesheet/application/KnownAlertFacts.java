package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.hedging.application.ReadLimitedAssets;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.PledgedLoans;
import org.ballast.holdings.persistence.Policies;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.margin.application.ReadMargin;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.prices.persistence.ExchangeRates;

/**
 * Accounts, positions and limits as they were read last, ten seconds ago at most while somebody looks: what a venue says comes
 * seldom, prices come often.
 */
@ApplicationScoped
@Transactional
class KnownAlertFacts {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Map<Long, AlertFacts> byBook = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PostedSheets postedSheets;

    @Inject
    private ReadMargin readMargin;

    @Inject
    private ReadLimitedAssets readLimitedAssets;

    @Inject
    private PledgedLoans pledgedLoans;

    @Inject
    private ExchangeRates rates;

    /** Of an entity and of the book that the address names, as they were read last; read again where that is too long ago. */
    public AlertFacts of(String entityCode) {
        currentUser.requireSignedIn();
        ReportingEntity looked = entities.byCode(entityCode);
        return Optional.ofNullable(byBook.get(looked.book().id()))
                .filter(this::isYoung)
                .orElseGet(() -> read(looked));
    }

    private boolean isYoung(AlertFacts facts) {
        return clock.instant().isBefore(facts.readAt().plus(REMEMBERED));
    }

    /** Reads again what was read too long ago of a book that is looked at. */
    public void refresh(long bookId) {
        currentUser.requireSignedIn();
        AlertFacts before = byBook.get(bookId);
        if (before == null || !isYoung(before)) {
            AlertFacts unused = read(entities.byBook(bookId));
        }
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<AlertFacts> remembered(long bookId) {
        currentUser.requireSignedIn();
        return Optional.ofNullable(byBook.get(bookId));
    }

    private AlertFacts read(ReportingEntity looked) {
        Instant now = clock.instant();
        ReportingEntity primary = entities.byId(looked.id());
        PostedSheet unused = postedSheets.of(primary);
        List<AccountAt> accounts = readMargin.of(primary.code(), Optional.of(now)).accounts().stream()
                .map(AccountMargin::account)
                .toList();
        Map<String, Long> assetIds = assets.all().stream().collect(Collectors.toMap(Asset::symbol, Asset::id));
        AlertFacts facts = new AlertFacts(
                looked.book().id(),
                primary,
                accounts,
                readLimitedAssets.at(primary, now),
                loans(primary, primary.dayOf(now)),
                assetIds,
                markets(primary, assetIds, primary.dayOf(now)),
                now);
        byBook.put(looked.book().id(), facts);
        return facts;
    }

    private List<LoanAt> loans(ReportingEntity primary, LocalDate today) {
        List<LoanTerms> left = pledgedLoans.on(primary.id(), today);
        if (left.isEmpty()) {
            return List.of();
        }
        Map<String, Asset> known = assets.all().stream().collect(Collectors.toMap(Asset::symbol, Function.identity()));
        return left.stream()
                .map(terms -> {
                    Asset pledged = Objects.requireNonNull(known.get(terms.asset()));
                    return new LoanAt(
                            terms,
                            pledged.decimals(),
                            !pledged.scope().noEnforceableRights(),
                            rate(primary.functionalCurrency(), terms.owed().currency(), today));
                })
                .toList();
    }

    private Optional<BigDecimal> rate(Currency from, Currency into, LocalDate today) {
        return from.equals(into)
                ? Optional.of(BigDecimal.ONE)
                : rates.between(from, into, today, today).on(today).map(rate -> rate.ofOne(from));
    }

    private Map<Long, Long> markets(ReportingEntity primary, Map<String, Long> assetIds, LocalDate day) {
        PolicyHistory decided = policies.history(primary.book().id());
        Map<Long, Long> markets = new HashMap<>();
        assetIds.values()
                .forEach(asset -> decided.inForce(asset, day)
                        .map(AccountingPolicy::marketId)
                        .ifPresent(market -> markets.put(asset, market)));
        return markets;
    }
}
