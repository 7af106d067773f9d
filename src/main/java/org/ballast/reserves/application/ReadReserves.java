package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.OwnershipMessage;
import org.ballast.reserves.domain.OwnershipSignature;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveItem;
import org.ballast.reserves.domain.ReserveSnapshot;
import org.ballast.reserves.domain.ReserveStatement;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;
import org.ballast.reserves.persistence.ReserveBalances;
import org.ballast.reserves.persistence.ReserveBalances.Recorded;
import org.ballast.reserves.persistence.ReserveSignatures;
import org.ballast.stress.application.ReadLoans;

/** Reserves as every signed-in user may see them. */
@ApplicationScoped
@Transactional
public class ReadReserves {

    private static final int MOST_LISTED = 200;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private ReserveAddresses addresses;

    @Inject
    private ReserveBalances balances;

    @Inject
    private ReserveSignatures signatures;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private Clock clock;

    /**
     * Reserves in an asset at an instant; empty where no balance is recorded for it.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public Optional<ReserveStatement> at(String entityCode, String symbol, Instant at) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Asset asset = assets.bySymbol(symbol);
        Map<Long, Recorded> recorded = balances.inForce(entity.id(), asset.id(), at);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, List<OwnershipSignature>> signed = signatures.of(entity.id(), asset.id(), at).stream()
                .collect(Collectors.groupingBy(OwnershipSignature::addressId));
        List<ReserveItem> items = addresses.of(entity.id(), asset.id()).stream()
                .flatMap(address -> Optional.ofNullable(recorded.get(address.id()))
                        .map(held -> new ReserveItem(
                                address, held.balance(), held.revision(), signed.getOrDefault(address.id(), List.of())))
                        .stream())
                .toList();
        // The first moment of a day shows what the day before left
        LocalDate day = entity.dayOf(at.minusMillis(1));
        return Optional.of(new ReserveStatement(
                entity.code(),
                asset.symbol(),
                asset.decimals(),
                at,
                items,
                day,
                inBooks(entity, asset, day),
                inLoans(entity, asset, day)));
    }

    private BigDecimal inBooks(ReportingEntity entity, Asset asset, LocalDate day) {
        return holdings.asOf(entity, day, Map.of(asset.id(), asset.symbol())).stream()
                .filter(holding -> holding.assetId() == asset.id())
                .map(holding -> holding.units().units())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal inLoans(ReportingEntity entity, Asset asset, LocalDate day) {
        return readLoans.pledged(entity, day).stream()
                .filter(pledged -> pledged.asset().equals(asset.symbol()))
                .map(pledged -> pledged.pledged().units())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Instants for which balances are recorded, the newest first. */
    public List<ReserveSnapshot> taken(String entityCode) {
        currentUser.requireSignedIn();
        return balances.taken(entities.byCode(entityCode).id(), MOST_LISTED);
    }

    /** Addresses of an entity with keys above one, in the order in which they were named. */
    public List<ReserveAddress> addresses(String entityCode, long afterId, int limit) {
        currentUser.requireSignedIn();
        return addresses.after(entities.byCode(entityCode).id(), afterId, limit);
    }

    /**
     * What the keys of reserves sign.
     *
     * @throws Refusal INVALID_INPUT if the root is none; NOT_FOUND, FORBIDDEN
     */
    public OwnershipMessage message(String entityCode, String symbol, Instant at, String rootHash, long blockHeight) {
        currentUser.requireSignedIn();
        if (!rootHash.matches(OwnershipMessage.ROOT_HASH)) {
            throw new Field("rootHash", rootHash).wrong(ReservesSentence.ROOT_FORM);
        }
        return new OwnershipMessage(
                entities.byCode(entityCode).code(),
                assets.bySymbol(symbol).symbol(),
                ReserveInstant.checked(at, clock),
                rootHash,
                blockHeight);
    }
}
