package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.LiquiditySeries;
import org.ballast.centralbank.domain.Release;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.persistence.Institutions;
import org.ballast.centralbank.persistence.Releases;
import org.ballast.centralbank.persistence.Templates;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Institutions, their templates and what they published, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadInstitutions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Institutions institutions;

    @Inject
    private Templates templates;

    @Inject
    private Releases releases;

    /**
     * An institution with what it published last.
     *
     * @param template in force on that day, or the last one while nothing is recorded
     */
    public record Summary(Institution institution, StatementTemplate template, Optional<LiquidityPoint> latest) {}

    /** All, by code, each with its latest release. */
    public List<Summary> all() {
        currentUser.requireSignedIn();
        Map<Long, StatementTemplate> known = templates.all();
        return institutions.all().stream().map(each -> summary(each, known)).toList();
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Summary of(String code) {
        currentUser.requireSignedIn();
        return summary(institutions.byCode(code), templates.all());
    }

    private Summary summary(Institution institution, Map<Long, StatementTemplate> known) {
        Optional<LocalDate> last = releases.lastDay(institution.id());
        Optional<LiquidityPoint> latest =
                last.map(day -> series(institution, day, day, known).getLast());
        StatementTemplate template = latest.map(LiquidityPoint::template)
                .orElseGet(() -> Objects.requireNonNull(
                        known.get(institution.templates().getLast().templateId())));
        return new Summary(institution, template, latest);
    }

    /** The templates that an institution can publish by. */
    public List<StatementTemplate> templates() {
        currentUser.requireSignedIn();
        return List.copyOf(templates.all().values());
    }

    /**
     * What an institution published from one day to another, both included, by day, each compared with what came before.
     *
     * @throws Refusal NOT_FOUND; INVALID_INPUT where the days are turned
     */
    public List<LiquidityPoint> series(String code, LocalDate first, LocalDate last) {
        currentUser.requireSignedIn();
        if (first.isAfter(last)) {
            throw new Field("to", last.toString()).wrong(CentralbankSentence.SPAN_TURNED, first);
        }
        return series(institutions.byCode(code), first, last, templates.all());
    }

    private List<LiquidityPoint> series(
            Institution institution, LocalDate first, LocalDate last, Map<Long, StatementTemplate> known) {
        LocalDate compared = first.minusDays(LiquiditySeries.QUARTER + LiquiditySeries.REACH);
        return new LiquiditySeries(releases.between(institution.id(), compared, last), known).between(first, last);
    }

    /**
     * The first releases after a day, up to a last one.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<LiquidityPoint> after(String code, LocalDate after, LocalDate last, int limit) {
        currentUser.requireSignedIn();
        Institution institution = institutions.byCode(code);
        List<LocalDate> days = releases.daysAfter(institution.id(), after, last, limit);
        return days.isEmpty() ? List.of() : series(institution, days.getFirst(), days.getLast(), templates.all());
    }

    /**
     * Every revision of a day, the latest first.
     *
     * @throws Refusal NOT_FOUND where none is
     */
    public List<Release> revisions(String code, LocalDate asOf) {
        currentUser.requireSignedIn();
        List<Release> found = releases.of(institutions.byCode(code).id(), asOf);
        if (found.isEmpty()) {
            throw new Refusal(RefusalCode.NOT_FOUND, CentralbankSentence.NO_RELEASE, code, asOf);
        }
        return found;
    }

    /** The last day that an institution's releases are recorded of; none while there is none. */
    public Optional<LocalDate> lastDay(String code) {
        currentUser.requireSignedIn();
        return releases.lastDay(institutions.byCode(code).id());
    }
}
