package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDate;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.statements.application.PrepareBalanceSheet;

/**
 * Binds a certificate to the books: it carries the evidence hash of the balance sheet of its day, which the printed statement
 * carries too. The first moment of a day shows what the day before left.
 */
@ApplicationScoped
class StatementPart implements CertificatePart {

    private static final Duration LAST_INSTANT = Duration.ofMillis(1);

    @Inject
    private Entities entities;

    @Inject
    private PrepareBalanceSheet balanceSheets;

    @Override
    public void tell(BalanceProof proof, boolean totalHidden, JsonObjectBuilder certificate) {
        ReportingEntity entity = entities.byCode(proof.entity());
        LocalDate day = entity.dayOf(proof.at().minus(LAST_INSTANT));
        certificate.add(
                "statement",
                Json.createObjectBuilder()
                        .add("evidenceHash", CanonicalText.hash(balanceSheets.asOf(entity.code(), day)))
                        .add("asOf", day.toString()));
    }
}
