package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.persistence.ImportBytes;
import org.ballast.imports.persistence.ImportFiles;

/** Where accepted files are registered with their bytes. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportRegister {

    @Inject
    private ImportFiles files;

    @Inject
    private ImportBytes bytes;

    /**
     * A file on its way into the register.
     *
     * @param id the number that it will have
     * @param by who sends it
     * @param reason why rows are corrected, empty for a plain import
     */
    public record Incoming(
            long id, ImportKind kind, String scope, Upload upload, String by, Instant at, String reason) {}

    /** Gives a file its number; nothing is written yet. */
    public Incoming incoming(ImportKind kind, String scope, Upload upload, String by, Instant at, String reason) {
        return new Incoming(files.nextId(), kind, scope, upload, by, at, reason);
    }

    /** Enters the file, so that rows can point to it. */
    public void enter(Incoming file) {
        bytes.keep(file.upload().sha256(), file.upload().gzip());
        files.register(
                file.id(),
                file.kind(),
                file.scope(),
                file.upload().fileName(),
                file.upload().sha256(),
                new ImportFiles.Source(file.by(), file.at(), file.reason()));
    }

    /** Notes what came of a file that was entered. */
    public ImportResult complete(Incoming file, ImportCounts counts) {
        files.complete(file.id(), counts);
        return ImportResult.of(counts, file.id());
    }

    /** What is said of a file of which nothing is new. */
    public ImportResult nothingNew(Incoming file, int skipped) {
        return ImportResult.nothingNew(
                skipped,
                files.sameBytes(file.kind(), file.scope(), file.upload().sha256()));
    }
}
