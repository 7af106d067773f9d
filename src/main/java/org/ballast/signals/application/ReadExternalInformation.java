package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.signals.persistence.ExternalFiles;
import org.ballast.signals.persistence.ExternalInformations;

/** External information and its files, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadExternalInformation {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ExternalInformations informations;

    @Inject
    private ExternalFiles files;

    /** A file with its bytes. */
    public record Whole(ExternalFile file, InputStream content) {}

    /** That of an entity beyond another one, the newest first or, backward, the oldest first. */
    public List<ExternalInformation> beyond(String entityCode, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return informations.beyond(entities.byCode(entityCode).id(), id, backward, limit);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ExternalInformation byId(String entityCode, long id) {
        currentUser.requireSignedIn();
        return informations.byId(entities.byCode(entityCode).id(), id);
    }

    /**
     * The files of a piece of information, the first that came first.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<ExternalFile> files(String entityCode, long id) {
        currentUser.requireSignedIn();
        return files.of(byId(entityCode, id).id());
    }

    /**
     * @throws Refusal NOT_FOUND, also where the file is of another piece of information
     */
    public Whole whole(String entityCode, long informationId, long fileId) {
        currentUser.requireSignedIn();
        ExternalInformation told = byId(entityCode, informationId);
        ExternalFile file = files.find(fileId)
                .filter(each -> each.informationId() == told.id())
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, SignalsSentence.NO_FILE, fileId));
        return new Whole(file, new ByteArrayInputStream(files.content(file)));
    }
}
