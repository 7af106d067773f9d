package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.liabilities.application.ControlLiabilities;
import org.ballast.liabilities.domain.ControlTotal;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.words.Said;

/** The certificate of a proof in the format of {@code docs/proofs.md}, as text: what everybody reads once it is published. */
@ApplicationScoped
class WriteCertificate {

    private static final String FORMAT = "ballast-por-1";
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final List<Said> NOT_PROVED = List.of(
            ProofsSentence.NOT_PROVED_INCLUDED.with(),
            ProofsSentence.NOT_PROVED_OWNERSHIP.with(),
            ProofsSentence.NOT_PROVED_TIME.with(),
            ProofsSentence.NOT_PROVED_DEBTS.with(),
            ProofsSentence.NOT_PROVED_SECRET.with(),
            ProofsSentence.NOT_PROVED_RANK.with());

    @Inject
    private EntitySignatures signatures;

    @Inject
    private ControlLiabilities control;

    @Inject
    private VerifierPage verifier;

    @Inject
    private HiddenCover cover;

    @Inject
    @Any
    private Instance<CertificatePart> parts;

    /**
     * The text.
     *
     * @param totalHidden whether neither liabilities nor reserves are told, and a proof that these come to those stands instead
     */
    String of(BalanceProof proof, Optional<BalanceProof> previous, boolean totalHidden) {
        JsonObjectBuilder certificate = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("code", proof.code())
                .add("kind", proof.kind().name())
                .add("entity", proof.entity())
                .add("asset", proof.asset())
                .add("decimals", proof.decimals())
                .add("at", MILLIS.format(proof.at()))
                .add("epochMillis", proof.at().toEpochMilli());
        if (!proof.isHidden()) {
            certificate.add("accounts", proof.accounts());
        }
        certificate
                .add("height", proof.height())
                .add("rootHash", proof.rootHash().hex());
        proof.hidden()
                .ifPresentOrElse(
                        hidden -> tell(proof, hidden, totalHidden, certificate),
                        () -> certificate.add("rootSum", proof.total().toString()));
        certificate.add("commitment", proof.commitment().hex());
        if (!totalHidden) {
            certificate.add("ledger", ledger(control.at(proof.entity(), proof.at())));
        }
        certificate.add(
                "leftOut",
                Json.createObjectBuilder()
                        .add("negativeAccounts", proof.negativeAccounts())
                        .add("negativeTotal", proof.negativeTotal().toString()));
        verifier.sha256()
                .ifPresent(hash -> certificate.add(
                        "verifierPage", Json.createObjectBuilder().add("sha256", hash)));
        parts.forEach(part -> part.tell(proof, totalHidden, certificate));
        EntitySignatures.Signed signed = signatures.sign(proof.entity(), proof.commitment());
        certificate.add("publicKey", signed.publicKey()).add("signature", signed.signature());
        certificate.add("previous", previous.map(WriteCertificate::named).orElse(JsonValue.NULL));
        return certificate
                .add("notProved", notProved(proof, totalHidden))
                .build()
                .toString();
    }

    private void tell(
            BalanceProof proof, BalanceProof.Hidden hidden, boolean totalHidden, JsonObjectBuilder certificate) {
        certificate.add("rootCommitment", hidden.rootCommitment().hex());
        if (totalHidden) {
            certificate.add("reservesProof", cover.tell(proof));
        } else {
            certificate
                    .add("total", proof.total().toString())
                    .add("totalBlinding", hidden.totalBlinding().hex());
        }
    }

    private static JsonValue named(BalanceProof previous) {
        return Json.createObjectBuilder()
                .add("code", previous.code())
                .add("commitment", previous.commitment().hex())
                .build();
    }

    private static JsonObjectBuilder ledger(ControlTotal total) {
        JsonArrayBuilder notValued = Json.createArrayBuilder();
        total.notValued().forEach(notValued::add);
        String accounts = String.join(
                ", ",
                total.accounts().stream().map(ControlTotal.Account::number).toList());
        JsonObjectBuilder ledger = Json.createObjectBuilder()
                .add("account", accounts)
                .add("balance", total.balance().amount().toPlainString())
                .add("currency", total.balance().currency().getCurrencyCode())
                .add("owed", total.value().amount().toPlainString())
                .add("notValued", notValued);
        total.difference()
                .ifPresentOrElse(
                        difference ->
                                ledger.add("difference", difference.amount().toPlainString()),
                        () -> ledger.addNull("difference"));
        return ledger;
    }

    private static JsonArrayBuilder notProved(BalanceProof proof, boolean totalHidden) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        NOT_PROVED.forEach(said -> texts.add(said.text()));
        if (!proof.isHidden()) {
            texts.add(ProofsSentence.NOT_PROVED_PLAIN.with().text());
        }
        if (totalHidden) {
            texts.add(ProofsSentence.NOT_PROVED_HIDDEN.with().text());
        }
        return texts;
    }
}
