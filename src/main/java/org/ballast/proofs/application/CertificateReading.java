package org.ballast.proofs.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ballast.proofs.domain.CertifiedReserves;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.PublishedCertificate;
import org.ballast.proofs.domain.PublishedCertificate.BoundStatement;
import org.ballast.proofs.domain.PublishedCertificate.CertifiedLedger;
import org.ballast.proofs.domain.PublishedCertificate.Earlier;

/** Reads a certificate that the portal wrote back into what it says. */
final class CertificateReading {

    private static final String NOTHING = "0";

    private CertificateReading() {}

    static PublishedCertificate of(String text) {
        JsonObject told;
        try (var reader = Json.createReader(new StringReader(text))) {
            told = reader.readObject();
        }
        JsonObject leftOut = told.getJsonObject("leftOut");
        return new PublishedCertificate(
                told.getString("code"),
                ProofKind.valueOf(told.getString("kind")),
                told.getString("entity"),
                told.getString("asset"),
                told.getInt("decimals"),
                Instant.parse(told.getString("at")),
                accounts(told),
                told.getInt("height"),
                told.getString("rootHash"),
                text(told, "rootCommitment"),
                told.getString("commitment"),
                text(told, "rootSum").or(() -> text(told, "total")).map(BigInteger::new),
                object(told, "reserves").map(CertificateReading::reserves),
                object(told, "reservesProof").isPresent(),
                object(told, "ledger").map(CertificateReading::ledger),
                leftOut.getInt("negativeAccounts"),
                new BigInteger(leftOut.getString("negativeTotal")),
                object(told, "statement")
                        .map(bound -> new BoundStatement(
                                bound.getString("evidenceHash"), LocalDate.parse(bound.getString("asOf")))),
                object(told, "verifierPage").map(page -> page.getString("sha256")),
                told.getString("publicKey"),
                told.getString("signature"),
                object(told, "previous")
                        .map(before -> new Earlier(before.getString("code"), before.getString("commitment"))),
                told.getJsonArray("notProved").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    private static OptionalInt accounts(JsonObject told) {
        return told.get("accounts") instanceof JsonNumber number
                ? OptionalInt.of(number.intValueExact())
                : OptionalInt.empty();
    }

    private static CertifiedLedger ledger(JsonObject told) {
        return new CertifiedLedger(
                told.getString("account"),
                new BigDecimal(told.getString("balance")),
                told.getString("currency", ""),
                text(told, "difference").map(BigDecimal::new));
    }

    private static CertifiedReserves reserves(JsonObject told) {
        List<CertifiedReserves.Item> items = new ArrayList<>();
        JsonArray addresses = told.getJsonArray("items");
        for (JsonObject item : addresses.getValuesAs(JsonObject.class)) {
            items.add(new CertifiedReserves.Item(
                    item.getString("address"),
                    item.getString("chain"),
                    item.getJsonNumber("blockHeight").longValueExact(),
                    new BigInteger(item.getString("balance")),
                    new BigInteger(item.getString("encumbered", NOTHING)),
                    new BigInteger(item.getString("loan", NOTHING)),
                    item.getString("signatureScheme"),
                    item.getString("message", ""),
                    item.getString("signature", "")));
        }
        return new CertifiedReserves(
                new BigInteger(told.getString("total")),
                new BigInteger(told.getString("encumbered", NOTHING)),
                new BigInteger(told.getString("loan", NOTHING)),
                text(told, "ratio").map(BigDecimal::new),
                told.getBoolean("solvent"),
                items);
    }

    private static Optional<String> text(JsonObject told, String name) {
        return told.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<JsonObject> object(JsonObject told, String name) {
        return told.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }
}
