package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;
import org.ballast.reserves.signatures.Ownership;

/** Names an address that holds an asset of an entity; what it holds is another matter. */
@ApplicationScoped
public class NameAddress {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private ReserveAddresses addresses;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT with every field that is wrong; ALREADY_EXISTS where it is named,
     *     for this entity or another
     */
    @Transactional
    public ReserveAddress add(String entityCode, NewReserveAddress told) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        wallets.holdRecording(entityId);
        Fields fields = rules.of(told);
        Fields.Read<Asset> asset = fields.read("asset", () -> assets.bySymbol(told.asset()));
        Fields.Read<Chain> chain = fields.read("chain", () -> Chain.valueOf(told.chain()));
        String contract = Objects.requireNonNullElse(told.contract(), "");
        fields.read("address", () -> isWritten(told, fields));
        fields.read("contract", () -> {
            if (!contract.isEmpty()
                    && !fields.isWrong("chain")
                    && !Chain.valueOf(told.chain()).hasContracts()) {
                throw new Field("contract", contract).wrong(ReservesSentence.CONTRACT_FORM);
            }
            return contract;
        });
        fields.requireAllRight();
        addresses.find(asset.value().id(), chain.value(), told.address()).ifPresent(known -> {
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "address", told.address(), sentence(known, entityId));
        });
        ReserveAddress added = addresses.add(
                new ReserveAddress(
                        0,
                        entityId,
                        asset.value().id(),
                        asset.value().symbol(),
                        chain.value(),
                        told.address(),
                        contract,
                        Objects.requireNonNullElse(told.label(), "").strip()),
                currentUser.name(),
                clock.instant());
        auditTrail.record(
                "RESERVE_ADDRESS_NAMED",
                "RESERVE_ADDRESS",
                String.valueOf(added.id()),
                "",
                Sha256.hex(added.toString()),
                "");
        return added;
    }

    private static ReservesSentence sentence(ReserveAddress known, long entityId) {
        if (known.entityId() != entityId) {
            return ReservesSentence.ADDRESS_OF_ANOTHER;
        }
        return known.isInUse() ? ReservesSentence.ADDRESS_NAMED : ReservesSentence.ADDRESS_WITHDRAWN;
    }

    private static String isWritten(NewReserveAddress told, Fields fields) {
        if (!fields.isWrong("chain")) {
            Ownership.faultOfAddress(Chain.valueOf(told.chain()), told.address())
                    .ifPresent(fault -> {
                        throw new Field("address", told.address()).wrong(fault);
                    });
        }
        return told.address();
    }
}
