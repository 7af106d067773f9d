package org.ballast.proofs.application;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballast.imports.application.CsvExport;
import org.ballast.proofs.domain.CustomerCode;

/**
 * Codes that were made together, the only time that they are seen.
 *
 * @param codes by account
 * @param expiresAt until when they are good
 */
public record MadeCodes(Map<String, CustomerCode> codes, Instant expiresAt) {

    public MadeCodes {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** The file for whoever hands the codes out: {@code account,code,expires_at}. */
    public String csv() {
        StringBuilder file = new StringBuilder();
        CsvExport csv = new CsvExport(file).row("account", "code", "expires_at");
        codes.forEach((account, code) -> csv.row(account, code.grouped(), expiresAt));
        return file.toString();
    }
}
