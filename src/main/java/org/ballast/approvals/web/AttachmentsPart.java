package org.ballast.approvals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.Attachment;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.primefaces.event.FileUploadEvent;

/** The files of the case that the page shows. */
@Named
@ViewScoped
public class AttachmentsPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachFiles files;

    @Inject
    private CasePage page;

    private String outcome = "";
    private boolean isRefused;

    public void upload(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            Attachment file = files.add(page.getId(), event.getFile().getFileName(), content);
            page.reload();
            isRefused = false;
            outcome = Words.in("approvals", "attachments.added", file.name());
        } catch (Refusal refused) {
            isRefused = true;
            outcome = refused.detail();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public List<Attachment> getFiles() {
        return files.of(page.getId());
    }

    public boolean isMayAdd() {
        return files.mayAdd(page.getShown());
    }

    /** What became of the file that was sent last; empty before. */
    public String getOutcome() {
        return outcome;
    }

    public boolean isRefused() {
        return isRefused;
    }

    /** In kilobytes, rounded up. */
    public int kilobytes(Attachment file) {
        return Math.ceilDiv(file.size(), 1024);
    }
}
