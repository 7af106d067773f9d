package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.evidence.domain.EvidenceSentence;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.refusals.Refusal;

/**
 * The evidence of a period of a book, or of a case, as one zip that can be checked where no portal and no key are: with the
 * program that it brings. It is put together while it is sent, a member at a time, and holds nothing that came after it was
 * begun. The same books give the same bytes, apart from the time in the manifest.
 */
@ApplicationScoped
public class TakeEvidence {

    /** Days of one package. */
    private static final int MOST_DAYS = 3_700;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PackageDesk desk;

    @Inject
    private PackagedCases cases;

    @Inject
    private PackagedBooks books;

    @Inject
    private Clock clock;

    /**
     * What a package of a period will be of.
     *
     * @throws Refusal FORBIDDEN to all but AUDITOR, CONTROLLER and CFO; NOT_FOUND; INVALID_INPUT for the days
     */
    public PackagedScope ofPeriod(String entityCode, LocalDate from, LocalDate to) {
        requireReader();
        if (to.isBefore(from)) {
            throw Refusal.ofField("to", to.toString(), EvidenceSentence.NOT_BEFORE, from);
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw Refusal.ofField("to", to.toString(), EvidenceSentence.TOO_LONG);
        }
        return desk.ofPeriod(entityCode, new PackagedScope.Days(from, to));
    }

    /**
     * What a package of a case will be of.
     *
     * @throws Refusal FORBIDDEN as above; NOT_FOUND
     */
    public PackagedScope ofCase(long caseId) {
        requireReader();
        return desk.ofCase(caseId);
    }

    /** Whether the user may take evidence away. */
    public boolean mayTake() {
        currentUser.requireSignedIn();
        return currentUser.has(Role.AUDITOR) || currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    /** Asked before anybody looks at what is wanted. */
    public void requireReader() {
        currentUser.require(Role.AUDITOR, Role.CONTROLLER, Role.CFO);
    }

    /**
     * Writes the package; the trail says that it was asked for, and what became of it.
     *
     * @throws UncheckedIOException if whoever asked for it is gone
     */
    public void write(PackagedScope asked, OutputStream out) {
        requireReader();
        desk.requested(asked);
        List<String> notes = new ArrayList<>();
        try (PackageZip zip = new PackageZip(out)) {
            Bundled.add(zip);
            PackagedScope scope = desk.begin(asked, zip);
            zip.goOn();
            books.statements(zip, scope, notes);
            cases.add(zip, scope, notes);
            books.entries(zip, scope);
            Optional<String> checkpoint = books.trail(zip, scope);
            desk.made(scope, zip.end(about(scope, checkpoint, notes)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Map<String, Object> about(PackagedScope scope, Optional<String> checkpoint, List<String> notes) {
        Map<String, Object> about = new HashMap<>();
        about.put("entity", scope.entity().code());
        about.put("entityName", scope.entity().name());
        about.put("book", scope.entity().book().code());
        about.put("framework", scope.entity().framework());
        about.put("currency", scope.entity().functionalCurrency().getCurrencyCode());
        about.put("cutOffZone", scope.entity().cutOffZone().getId());
        about.put("from", scope.period().map(PackagedScope.Days::from));
        about.put("to", scope.period().map(PackagedScope.Days::to));
        about.put(
                "caseId",
                scope.period().isPresent()
                        ? Optional.empty()
                        : Optional.of(scope.cases().getFirst()));
        about.put("checkpoint", checkpoint);
        about.put("notes", notes.stream());
        about.put("madeAt", clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return about;
    }
}
