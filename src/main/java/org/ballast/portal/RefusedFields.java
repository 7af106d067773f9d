package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;

/** The wrong lines and fields of the input that was just refused, for the table under the message. */
@Named
@RequestScoped
public class RefusedFields {

    static final String REQUEST_ATTRIBUTE = "org.ballast.refusal";

    @Inject
    private HttpServletRequest request;

    public List<FieldError> getErrors() {
        return request.getAttribute(REQUEST_ATTRIBUTE) instanceof Refusal refusal ? refusal.errors() : List.of();
    }

    /** Why, in a sentence; empty if nothing was refused. */
    public String getDetail() {
        return request.getAttribute(REQUEST_ATTRIBUTE) instanceof Refusal refusal ? refusal.detail() : ofDownload();
    }

    /** A download has no page of its own: what it refuses comes with the status that only the portal's own code sends. */
    private String ofDownload() {
        return Integer.valueOf(422).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                ? Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE), "")
                : "";
    }

    /** How many there are and how many of them are shown, as a sentence. */
    public String getCount() {
        if (!(request.getAttribute(REQUEST_ATTRIBUTE) instanceof Refusal refusal)) {
            return "";
        }
        int shown = refusal.errors().size();
        return shown == refusal.errorCount()
                ? Words.of("refused.all", shown)
                : Words.of("refused.first", refusal.errorCount(), shown);
    }

    /** Whether they come from a file, so that a line number says something. */
    public boolean isOfFile() {
        return getErrors().stream().anyMatch(error -> error.line() > 0);
    }
}
