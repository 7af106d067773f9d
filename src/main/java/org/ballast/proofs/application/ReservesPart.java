package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.CertifiedReserves;
import org.ballast.reserves.application.ReadReserves;
import org.ballast.reserves.domain.OwnershipSignature;
import org.ballast.reserves.domain.ReserveItem;
import org.ballast.reserves.domain.ReserveStatement;

/**
 * The reserves of a certificate: addresses alone whose keys signed for its tree at the height of their balance. What is recorded
 * without such a signature is told as a sum beside, and counts for nothing.
 */
@ApplicationScoped
class ReservesPart implements CertificatePart {

    @Inject
    private ReadReserves reserves;

    @Override
    public void tell(BalanceProof proof, boolean totalHidden, JsonObjectBuilder certificate) {
        if (totalHidden) {
            return;
        }
        reserves.at(proof.entity(), proof.asset(), proof.at()).ifPresent(all -> {
            ReserveStatement proved = all.provedFor(proof.rootHash().hex());
            if (!proved.items().isEmpty()) {
                certificate.add("reserves", reserves(proof, all, proved));
            }
        });
    }

    private static JsonObjectBuilder reserves(BalanceProof proof, ReserveStatement all, ReserveStatement proved) {
        BigInteger total = proved.gross();
        JsonObjectBuilder told = Json.createObjectBuilder().add("total", total.toString());
        ratio(told, "ratio", CertifiedReserves.ratio(total, proof.total()));
        told.add("solvent", total.compareTo(proof.total()) >= 0)
                .add("encumbered", proved.encumbered().toString())
                .add("loan", proved.loan().toString())
                .add("net", proved.net().toString());
        ratio(told, "netRatio", CertifiedReserves.ratio(proved.net(), proof.total()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        proved.items().forEach(item -> items.add(item(item, proof.rootHash().hex())));
        return told.add("notSigned", all.gross().subtract(total).toString())
                .add("inBooks", all.inBooks().toPlainString())
                .add("difference", all.difference().toPlainString())
                .add("items", items);
    }

    private static void ratio(JsonObjectBuilder told, String name, Optional<BigDecimal> ratio) {
        ratio.ifPresentOrElse(part -> told.add(name, part.toPlainString()), () -> told.addNull(name));
    }

    private static JsonObjectBuilder item(ReserveItem item, String rootHash) {
        OwnershipSignature signed = item.signatures().stream()
                .filter(each -> each.rootHash().equals(rootHash)
                        && each.blockHeight() == item.balance().blockHeight())
                .findFirst()
                .orElseThrow();
        return Json.createObjectBuilder()
                .add("address", item.address().address())
                .add("chain", item.address().chain().name())
                .add("blockHeight", item.balance().blockHeight())
                .add("balance", item.balance().balance().toString())
                .add("signatureScheme", item.address().chain().scheme().name())
                .add("encumbered", item.balance().encumbered().toString())
                .add("loan", item.balance().loan().toString())
                .add("message", signed.message())
                .add("signature", signed.signature());
    }
}
