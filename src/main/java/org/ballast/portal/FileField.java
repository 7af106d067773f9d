package org.ballast.portal;

import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.PhaseId;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.event.FileUploadEvent;

/**
 * A field for a file that is taken once what stands in the fields beside it is known. PrimeFaces hands the file over before, so that
 * a page would read it by what was chosen the time before.
 */
public class FileField extends FileUpload {

    @Override
    public void queueEvent(FacesEvent event) {
        if (event instanceof FileUploadEvent) {
            event.setPhaseId(PhaseId.INVOKE_APPLICATION);
        }
        super.queueEvent(event);
    }
}
