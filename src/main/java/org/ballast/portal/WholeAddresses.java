package org.ballast.portal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.web.Books;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.pages.web.PartialAnswer;
import org.ballast.pages.web.ReportingPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * The address is the whole truth about what a page shows. A page that is opened by less is sent to its whole address,
 * once; a form is taken only with the entity and book of its page, so that nothing is ever written for what another tab shows. What
 * cannot be shown is refused in words. It stands before Faces: messages for the next page wait for the second request.
 */
@WebFilter("*.xhtml")
public class WholeAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<PageSubject> subjects;

    @Inject
    private transient Books books;

    @Inject
    private transient Address address;

    @Inject
    private transient LastLookedAt lastLookedAt;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfNoEntity(request.getServletPath())
                || getServletContext().getResource(request.getServletPath()) == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> elsewhere;
        try {
            elsewhere = isRead(request) ? wholeAddress(request, response) : unchanged(request);
        } catch (Refusal refusal) {
            refuse(request, response, refusal);
            return;
        }
        if (elsewhere.isPresent()) {
            response.sendRedirect(elsewhere.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfNoEntity(String path) {
        return path.equals("/login.xhtml")
                || path.equals("/balanceproofs/own.xhtml")
                || path.startsWith("/errors/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Where the page is, unless the request has asked for exactly that. */
    private Optional<String> wholeAddress(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> given = Query.of(request);
        Optional<Subject> subject = subject(request, given);
        Map<String, String> whole = WholeAddress.of(given, subject, lastLookedAt::entity, lastLookedAt::period);
        String entity = whole.getOrDefault(WholeAddress.ENTITY, "");
        requireBooks(whole);
        if (whole.equals(given) && !Query.isRepeating(request)) {
            subject.ifPresent(address::isAbout);
            lastLookedAt.remember(
                    entity,
                    ReportingPeriod.through(
                            LocalDate.parse(whole.get(WholeAddress.FROM)), LocalDate.parse(whole.get(WholeAddress.TO))),
                    response);
            return Optional.empty();
        }
        return Optional.of(Query.written(SameAddress.path(request), whole));
    }

    private Optional<Subject> subject(HttpServletRequest request, Map<String, String> given) {
        return subjects.stream()
                .filter(each -> each.page().equals(request.getServletPath()))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(given.get(each.parameter()))
                        .filter(key -> !key.isBlank())
                        .map(each::named));
    }

    /** A form says whose it is by its own address. */
    private Optional<String> unchanged(HttpServletRequest request) {
        Map<String, String> given = Query.of(request);
        if (given.getOrDefault(WholeAddress.ENTITY, "").isEmpty()
                && !books.all().isEmpty()) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PortalSentence.NO_ENTITY_IN_ADDRESS);
        }
        requireBooks(given);
        return Optional.empty();
    }

    private void requireBooks(Map<String, String> address) {
        books.require(address.getOrDefault(WholeAddress.ENTITY, ""), address.getOrDefault(WholeAddress.BOOK, ""));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        request.setAttribute(RefusedFields.REQUEST_ATTRIBUTE, refusal);
        if (PartialAnswer.isWanted(request)) {
            PartialAnswer.goTo(response, request.getContextPath() + "/errors/422.xhtml");
        } else {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
