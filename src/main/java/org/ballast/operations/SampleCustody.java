package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.imports.application.Upload;
import org.ballast.liabilities.application.RecordLiabilities;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.proofs.application.MakeProof;
import org.ballast.proofs.application.NewProof;
import org.ballast.proofs.application.PublishProof;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.reserves.application.NameAddress;
import org.ballast.reserves.application.NewOwnershipSignature;
import org.ballast.reserves.application.NewReserveAddress;
import org.ballast.reserves.application.RecordReserves;
import org.ballast.reserves.application.SignReserves;
import org.ballast.reserves.domain.OwnershipMessage;

/** The demo users at an exchange: balances of customers, reserves with their signatures, and proofs of both, by the portal's own calls. */
@ApplicationScoped
class SampleCustody {

    private static final String APPROVED = "As the customers sent it.";
    private static final BigInteger MORE = BigInteger.valueOf(1_004);
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    @Inject
    private SampleOffice office;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private DecideCase decideCase;

    @Inject
    private RecordLiabilities recordLiabilities;

    @Inject
    private NameAddress nameAddress;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private SignReserves signReserves;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    /** Cash that customers brought, owed to them, approved and posted. */
    void takeDeposits(String entity, LocalDate on, String amount) {
        ApprovalCase asked = office.asPreparer(() -> enterJournal.enter(
                entity,
                new NewManualJournal(
                        "DEPOSITS-1",
                        on,
                        "Deposits of customers",
                        null,
                        List.of(
                                new NewManualJournal.Line("1000", amount, null, null, null),
                                new NewManualJournal.Line("2100", null, amount, null, null)),
                        null,
                        null)));
        ApprovalCase once = decide("controller", Role.CONTROLLER, asked);
        if (once.status() == CaseStatus.SUBMITTED) {
            decide("cfo", Role.CFO, once);
        }
    }

    private ApprovalCase decide(String user, Role role, ApprovalCase asked) {
        return office.as(
                user, role, () -> decideCase.approve(asked.id(), Seen.evidence(asked.evidenceHash()), APPROVED));
    }

    void recordLiabilities(String entity, HarbourBalances balances, Instant at) {
        office.asPreparer(() -> SampleOffice.sent(
                file(balances.csv(), "harbour-customers-" + balances.asset() + ".csv"),
                upload -> recordLiabilities.from(entity, balances.asset(), at.toString(), upload, Optional.empty())));
    }

    /** Names the addresses and records what they held: a little more than is owed, the first with a part that is pledged. */
    void recordReserves(String entity, HarbourBalances balances, List<HarbourAddress> addresses, Instant at) {
        BigInteger all = balances.total().multiply(MORE).divide(THOUSAND);
        BigInteger each = all.divide(BigInteger.valueOf(addresses.size()));
        BigInteger rest = all.subtract(each.multiply(BigInteger.valueOf(addresses.size() - 1L)));
        StringBuilder csv = new StringBuilder("address,block_height,balance,encumbered,note\r\n");
        for (HarbourAddress address : addresses) {
            boolean first = address.equals(addresses.getFirst());
            office.asPreparer(() -> nameAddress.add(
                    entity,
                    new NewReserveAddress(
                            address.asset(), address.chain(), address.address(), address.contract(), address.label())));
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%d,%s,%s,%s\r\n",
                    address.address(),
                    address.height(),
                    first ? rest : each,
                    first ? rest.divide(THOUSAND) : BigInteger.ZERO,
                    first ? "Pledged to a lender" : ""));
        }
        office.asPreparer(() -> SampleOffice.sent(
                file(csv.toString(), "harbour-reserves-" + balances.asset() + ".csv"),
                upload -> recordReserves.from(entity, balances.asset(), at, upload, Optional.empty())));
    }

    /** A tree, signed for by the keys of the addresses, and shown to everybody. */
    void prove(String entity, String asset, String kind, List<HarbourAddress> addresses, Instant at) {
        BalanceProof proof = office.asPreparer(() -> makeProof.make(entity, new NewProof(asset, at, kind)));
        String root = proof.rootHash().hex();
        for (HarbourAddress address : addresses) {
            String message = new OwnershipMessage(entity, asset, at, root, address.height()).text();
            office.asPreparer(() -> signReserves.sign(
                    entity,
                    new NewOwnershipSignature(
                            asset,
                            at,
                            address.chain(),
                            address.address(),
                            String.valueOf(address.height()),
                            root,
                            address.sign(message))));
        }
        office.as("controller", Role.CONTROLLER, () -> publishProof.publish(entity, proof.code()));
    }

    private static Upload file(String csv, String name) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), name);
    }
}
