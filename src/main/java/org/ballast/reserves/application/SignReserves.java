package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.OwnershipMessage;
import org.ballast.reserves.domain.OwnershipSignature;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveForm;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;
import org.ballast.reserves.persistence.ReserveSignatures;
import org.ballast.reserves.signatures.Ownership;

/** Keeps a signature of the key of an address once it is checked; the message is made here and never told by who sends it. */
@ApplicationScoped
public class SignReserves {

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
    private ReserveSignatures signatures;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * The signature; of one message one alone is kept, the first.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming what is wrong with address or signature
     */
    @Transactional
    public OwnershipSignature sign(String entityCode, NewOwnershipSignature told) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        wallets.holdRecording(entityId);
        Fields fields = rules.of(told);
        Read<Asset> asset = fields.read("asset", () -> assets.bySymbol(told.asset()));
        Read<Instant> at = fields.read("at", () -> ReserveInstant.checked(told.at(), clock));
        Read<Long> height = fields.read(
                "blockHeight",
                () -> new Field("blockHeight", told.blockHeight())
                        .parsed(ReserveForm::height, ReservesSentence.HEIGHT_FORM.with()));
        fields.requireAllRight();
        ReserveAddress address =
                MeantAddress.among(addresses.of(entityId, asset.value().id()), told.address(), told.chain());
        String message = new OwnershipMessage(
                        entityCode, asset.value().symbol(), at.value(), told.rootHash(), height.value())
                .text();
        Ownership.faultOfSignature(address.chain().scheme(), address.address(), message, told.signature())
                .ifPresent(fault -> {
                    throw new Field("signature", told.signature()).wrong(fault);
                });
        OwnershipSignature checked = new OwnershipSignature(
                address.id(), at.value(), height.value(), told.rootHash(), message, told.signature());
        return signatures
                .find(address.id(), at.value(), told.rootHash(), height.value())
                .orElseGet(() -> keep(checked));
    }

    private OwnershipSignature keep(OwnershipSignature checked) {
        signatures.add(checked, currentUser.name(), clock.instant());
        auditTrail.record(
                "RESERVE_SIGNED",
                "RESERVE_ADDRESS",
                String.valueOf(checked.addressId()),
                "",
                Sha256.hex(checked.message() + "|" + checked.signature()),
                "");
        return checked;
    }
}
