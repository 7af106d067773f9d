package org.ballast.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.audit.application.ReadTrail;
import org.ballast.audit.application.VerifyTrail;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Words;

/** The audit trail: filters in the address, newest first, and the chain's check. */
@Named
@RequestScoped
public class TrailPage {

    private static final int ROWS = 50;
    private static final List<String> FILTERS =
            List.of("actor", "action", "subjectType", "subjectId", "since", "until");

    @Inject
    private ReadTrail trail;

    @Inject
    private VerifyTrail verifyTrail;

    @Inject
    private HttpServletRequest request;

    private List<SealedEvent> found = List.of();

    /** Reads before anything is rendered, so that a refusal becomes the answer. */
    public void show() {
        long before = Cursor.number(request.getParameter("cursor"), ReadTrail.NEWEST);
        found = trail.before(TrailQuery.read(request::getParameter), before, ROWS + 1);
    }

    public void verify() {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit");
        FacesMessage message = switch (verifyTrail.verify()) {
            case ChainCheck.Whole whole ->
                new FacesMessage(
                        FacesMessage.SEVERITY_INFO,
                        words.getString("trail.whole"),
                        said("trail.whole.detail", whole.events()));
            case ChainCheck.Broken broken ->
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        words.getString("trail.broken"),
                        said("trail.broken." + broken.fault().name(), broken.seq()));
        };
        FacesContext.getCurrentInstance().addMessage(null, message);
        show();
    }

    private static String said(String key, long number) {
        return Words.in("audit", key, number);
    }

    public List<SealedEvent> getEvents() {
        return found.size() > ROWS ? found.subList(0, ROWS) : found;
    }

    public boolean isMore() {
        return found.size() > ROWS;
    }

    /** The address of the older events, with the filters kept. */
    public String getOlder() {
        String cursor = Cursor.of(getEvents().getLast().event().seq());
        return "/audit/trail.xhtml?" + query(Stream.of("cursor=" + cursor));
    }

    public String getDownload() {
        return request.getContextPath() + "/audit/trail.csv?" + query(Stream.of());
    }

    private String query(Stream<String> more) {
        Stream<String> filters = FILTERS.stream()
                .filter(name -> request.getParameter(name) != null
                        && !request.getParameter(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8));
        return Stream.concat(filters, more).collect(Collectors.joining("&"));
    }
}
