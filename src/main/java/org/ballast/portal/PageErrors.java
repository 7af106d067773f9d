package org.ballast.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.application.RefusalRecord;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * What a page does when a use case says no or something breaks. A refusal stays on the page as a message; a page whose
 * session is gone loads again; whatever else goes wrong leads to the error page with the number under which the log
 * tells it in full.
 */
public class PageErrors extends ExceptionHandlerWrapper {

    public PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext()) {
            ExceptionQueuedEventContext first =
                    (ExceptionQueuedEventContext) queued.next().getSource();
            forgetAll();
            answer(first.getContext(), first.getPhaseId(), first.getException());
        }
        getWrapped().handle();
    }

    private void forgetAll() {
        for (var each = getUnhandledExceptionQueuedEvents().iterator(); each.hasNext(); ) {
            each.next();
            each.remove();
        }
    }

    private static void answer(FacesContext faces, @Nullable PhaseId phase, Throwable thrown) {
        try {
            if (isNoFormOfOurs(faces, phase, thrown)) {
                startOver(faces);
                return;
            }
            Optional<Refusal> refusal =
                    cause(thrown, Refusal.class).or(() -> overtaken(thrown)).or(() -> DatabaseTrouble.in(thrown));
            refusal.ifPresent(refused -> CDI.current()
                    .select(RefusalRecord.class)
                    .get()
                    .note(refused, faces.getExternalContext().getRequestServletPath()));
            if (refusal.isPresent() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
                refuse(faces, refusal.get());
            } else if (refusal.isPresent() && namesNothing(faces)) {
                sendError(faces, refusal.get(), refusal.get().code() == RefusalCode.BUSY ? 503 : 404);
            } else {
                breakOff(faces, thrown);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The form's view is gone, or it is none that this portal gave: each of its own carries the nonce of its page. */
    private static boolean isNoFormOfOurs(FacesContext faces, @Nullable PhaseId phase, Throwable thrown) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return cause(thrown, ViewExpiredException.class).isPresent()
                || cause(thrown, CspException.class).isPresent()
                || (PhaseId.RESTORE_VIEW.equals(phase) && "POST".equals(request.getMethod()));
    }

    /** An address that asks for what is not there is found out only while its page is drawn. */
    private static boolean namesNothing(FacesContext faces) {
        return !faces.isPostback() && !faces.getExternalContext().isResponseCommitted();
    }

    private static Optional<Refusal> overtaken(Throwable thrown) {
        return cause(thrown, OptimisticLockException.class)
                .map(stale -> new Refusal(RefusalCode.CONCURRENT_MODIFICATION, PortalSentence.OVERTAKEN))
                .or(() -> cause(thrown, SQLException.class).flatMap(RefusedByDatabase::asRefusal));
    }

    /** On the page where it happened; a page that cannot even be opened says so with its status. */
    private static void refuse(FacesContext faces, Refusal refusal) throws IOException {
        int status = refusal.code().httpStatus();
        if (!faces.isPostback() && (status == 403 || status == 404 || status == 503)) {
            sendError(faces, refusal, status);
            return;
        }
        Refusal elsewhere = BesideFields.place(faces, refusal);
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Words.of("refusal." + refusal.code().name()),
                        elsewhere.detail()));
        faces.getExternalContext().getRequestMap().put(RefusedFields.REQUEST_ATTRIBUTE, elsewhere);
        faces.validationFailed();
        if (faces.getViewRoot() != null) {
            faces.renderResponse();
        }
    }

    private static void sendError(FacesContext faces, Refusal refusal, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.getRequestMap().put(RefusedFields.REQUEST_ATTRIBUTE, refusal);
        refusal.retryAfter().ifPresent(seconds -> external.setResponseHeader("Retry-After", Long.toString(seconds)));
        external.responseSendError(status, refusal.detail());
        faces.responseComplete();
    }

    private static void startOver(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (external.getUserPrincipal() != null) {
            external.getFlash().setKeepMessages(true);
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_WARN, Words.of("error.expired"), Words.of("error.expired.detail")));
        }
        external.redirect(SameAddress.of((HttpServletRequest) external.getRequest()));
        faces.responseComplete();
    }

    private static void breakOff(FacesContext faces, Throwable thrown) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String incident = Incident.log(request, thrown);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(request.getContextPath() + "/errors/500.xhtml?incident=" + incident);
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(500, incident);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
