package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.imports.persistence.ImportBytes;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The files that came in, for everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ReadImports {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportBytes bytes;

    /**
     * Files of prices beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id number of that import, empty for the edge of the list
     */
    public List<ImportFile> pricesBeyond(OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return files.pricesBeyond(id, backward, limit);
    }

    /** The same of the lots and disposals of an entity. */
    public List<ImportFile> holdingsBeyond(String entity, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return files.holdingsBeyond(entity, id, backward, limit);
    }

    /** The same of the trading accounts of an entity. */
    public List<ImportFile> accountsBeyond(String entity, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return files.accountsBeyond(entity, id, backward, limit);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ImportFile byId(long id) {
        currentUser.requireSignedIn();
        return files.byId(id).orElseThrow(() -> none(id));
    }

    /**
     * The bytes as they came in.
     *
     * @throws Refusal NOT_FOUND if there is no such import, or its file was not kept
     */
    public InputStream original(ImportFile file) {
        currentUser.requireSignedIn();
        byte[] packed = bytes.of(file.sha256()).orElseThrow(() -> none(file.id()));
        try {
            return new GZIPInputStream(new ByteArrayInputStream(packed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refusal none(long id) {
        return new Refusal(RefusalCode.NOT_FOUND, ImportsSentence.NO_FILE_OF_IMPORT, id);
    }
}
