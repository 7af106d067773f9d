package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Whose books the page shows: the entity of the address parameter {@code entity}, else the one that this session looked at
 * last, else the first.
 */
@Named
@RequestScoped
public class Books {

    private static final String LAST = "org.ballast.holdings.entity";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Entities entities;

    private @Nullable List<ReportingEntity> all;
    private @Nullable ReportingEntity current;

    /** Every entity, by code. */
    public List<ReportingEntity> all() {
        if (all == null) {
            all = entities.all();
        }
        return all;
    }

    /** The entity looked at; null only while there is none at all. */
    public @Nullable ReportingEntity entity() {
        if (current == null) {
            Optional<ReportingEntity> named = named(request.getParameter("entity"));
            named.ifPresent(entity -> request.getSession().setAttribute(LAST, entity.code()));
            current = named.or(this::last).or(() -> all().stream().findFirst()).orElse(null);
        }
        return current;
    }

    private Optional<ReportingEntity> last() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : named(session.getAttribute(LAST));
    }

    private Optional<ReportingEntity> named(@Nullable Object code) {
        return all().stream().filter(entity -> entity.code().equals(code)).findFirst();
    }
}
