package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.journal.application.Ledger;
import org.ballast.pages.web.ReportingPeriod;

/**
 * Where an address that says less than everything leads to: to the entity that the session, else the browser, looked at
 * last, else to the first one whose books have entries; to the period looked at last of that entity, else to the last quarter that its books
 * have entries in. Only addresses that are opened are completed by it; what is sent goes by the address of its form.
 */
@RequestScoped
class LastLookedAt {

    private static final String LAST = "org.ballast.portal.lookedAt";
    private static final String COOKIE = "ballast-entity";
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Books books;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    private record Place(String entity, ReportingPeriod period) implements Serializable {}

    /** A period without beginning or end is a choice for one list, and not remembered; of all entities only the session knows. */
    void remember(String entity, ReportingPeriod shown, HttpServletResponse response) {
        Place here = new Place(entity, shown.isOpen() ? period(entity) : shown);
        HttpSession session = request.getSession();
        if (!here.equals(session.getAttribute(LAST))) {
            session.setAttribute(LAST, here);
        }
        if (!entity.equals(Books.ALL) && !entity.equals(ofBrowser().orElse(""))) {
            response.addCookie(kept(entity));
        }
    }

    private Cookie kept(String entity) {
        Cookie cookie = new Cookie(COOKIE, entity);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private Optional<String> ofBrowser() {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Code of the entity, {@link Books#ALL} for all of them, empty while there is none. */
    String entity() {
        return last().map(Place::entity)
                .filter(books::isKnown)
                .or(() -> ofBrowser().filter(books::isKnown))
                .or(() -> books.all().stream()
                        .filter(entity -> ledger.lastDay(entity.book().id()).isPresent())
                        .map(ReportingEntity::code)
                        .findFirst())
                .or(() -> books.all().stream().map(ReportingEntity::code).findFirst())
                .orElse("");
    }

    ReportingPeriod period(String entity) {
        return last().filter(place -> place.entity().equals(entity))
                .map(Place::period)
                .orElseGet(() -> ReportingPeriod.quarterOf(lastDay(entity)));
    }

    private LocalDate lastDay(String entity) {
        return books.all().stream()
                .filter(each -> each.code().equals(entity) || entity.equals(Books.ALL))
                .flatMap(each -> ledger.lastDay(each.book().id()).stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock));
    }

    private Optional<Place> last() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LAST) instanceof Place place
                ? Optional.of(place)
                : Optional.empty();
    }
}
