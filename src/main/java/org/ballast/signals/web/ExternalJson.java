package org.ballast.signals.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalFinding;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalInformation.ExternalFigure;
import org.ballast.signals.domain.ExternalKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** External information, for programs. */
@Schema(name = "ExternalInformation")
public record ExternalJson(
        long id,
        ExternalKind kind,
        @Nullable String asset,
        ExternalFinding finding,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable String figure,
        @Nullable String currency,
        String source,
        String words,
        boolean inForce,
        @Nullable Long corrects,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    /** Why it is withdrawn. */
    @Schema(name = "Withdrawal")
    public record WithdrawalJson(
            @Size(max = 1_000) @Nullable String reason) {}

    /** A file that it was read from. */
    @Schema(name = "ExternalFile")
    public record FileJson(
            long id, String name, String mediaType, int size, String sha256, String addedBy, Instant addedAt) {

        static FileJson of(ExternalFile file) {
            return new FileJson(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.addedBy(),
                    file.addedAt());
        }
    }

    static ExternalJson of(ExternalInformation told) {
        ExternalInformation.Said said = told.said();
        return new ExternalJson(
                told.id(),
                said.kind(),
                said.asset().orElse(null),
                said.finding(),
                said.on(),
                said.until().orElse(null),
                said.figure().map(figure -> figure.number().toPlainString()).orElse(null),
                said.figure()
                        .map(ExternalFigure::currency)
                        .map(currency -> currency.getCurrencyCode())
                        .orElse(null),
                said.source(),
                said.words(),
                told.inForce(),
                told.corrects().isPresent() ? told.corrects().getAsLong() : null,
                told.reason(),
                told.recordedBy(),
                told.recordedAt());
    }
}
