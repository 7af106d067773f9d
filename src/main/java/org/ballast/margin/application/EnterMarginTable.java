package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.domain.TableColumns;
import org.ballast.margin.domain.TableForm;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.persistence.VenueTables;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Enters margin tables of venues. The same table again is the one that is there; another one of the same venue and day
 * takes a reason, and is the next revision of that day.
 */
@ApplicationScoped
@Transactional
public class EnterMarginTable {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private VenueTables tables;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What became of a file.
     *
     * @param tables all of it, as they are kept
     * @param entered how many of them are new
     */
    public record Entered(List<VenueTable> tables, int entered) {}

    /**
     * One table.
     *
     * @throws Refusal INVALID_INPUT naming each field that is wrong, those of rows by their number from 1; ALREADY_EXISTS where
     *     the day was entered otherwise and no reason is given; FORBIDDEN
     */
    public VenueTable enter(NewMarginTable told) {
        currentUser.require(Role.ADMIN);
        VenueTable wanted = new ToldTable(told, rules.of(told)).read();
        Optional<VenueTable> before = tables.latestOf(wanted.venue(), wanted.validFrom());
        if (before.filter(wanted::saysAs).isPresent()) {
            return before.get();
        }
        if (before.isPresent() && told.why().isEmpty()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "validFrom",
                    wanted.validFrom().toString(),
                    MarginSentence.TABLE_DIFFERS,
                    wanted.venue(),
                    wanted.validFrom());
        }
        return keep(wanted, before, told.why());
    }

    /**
     * The tables of a file of {@link TableColumns#FILE}: all of them or none.
     *
     * @param reason why days that were entered before are entered otherwise; empty where none may be
     * @throws Refusal INVALID_INPUT with every error by line and column; FORBIDDEN
     */
    public Entered enter(Upload upload, String reason) {
        currentUser.require(Role.ADMIN);
        ImportErrors errors = new ImportErrors();
        TableForm form = new TableForm(new TableColumns(false));
        CsvFile.read(upload, errors, header -> TableColumns.FILE, form::read);
        List<TableForm.Read> read = form.tables();
        errors.refuseIfAny();
        List<Optional<VenueTable>> before = new ArrayList<>();
        for (TableForm.Read each : read) {
            before.add(before(each, reason.strip(), errors));
        }
        errors.refuseIfAny();
        return keep(read, before, reason.strip());
    }

    private Optional<VenueTable> before(TableForm.Read read, String reason, ImportErrors errors) {
        VenueTable wanted = read.table();
        Optional<VenueTable> before = tables.latestOf(wanted.venue(), wanted.validFrom());
        if (before.isPresent() && !wanted.saysAs(before.get()) && reason.isEmpty()) {
            errors.add(
                    read.line(),
                    "valid_from",
                    wanted.validFrom().toString(),
                    MarginSentence.TABLE_DIFFERS,
                    wanted.venue(),
                    wanted.validFrom());
        }
        return before;
    }

    private Entered keep(List<TableForm.Read> read, List<Optional<VenueTable>> before, String reason) {
        List<VenueTable> kept = new ArrayList<>();
        int entered = 0;
        for (int at = 0; at < read.size(); at++) {
            VenueTable wanted = read.get(at).table();
            Optional<VenueTable> known = before.get(at);
            if (known.filter(wanted::saysAs).isPresent()) {
                kept.add(known.get());
            } else {
                kept.add(keep(wanted, known, reason));
                entered++;
            }
        }
        return new Entered(kept, entered);
    }

    private VenueTable keep(VenueTable wanted, Optional<VenueTable> before, String reason) {
        VenueTable kept = tables.add(
                wanted.kept(0, before.map(known -> known.revision() + 1).orElse(1)),
                before.isPresent() ? reason : "",
                currentUser.name(),
                clock.instant());
        auditTrail.record(
                "MARGIN_TABLE_ENTERED",
                "MARGIN_TABLE",
                kept.venue() + " " + kept.validFrom(),
                before.map(known -> Sha256.hex(known.content())).orElse(""),
                Sha256.hex(kept.content()),
                before.isPresent() ? reason : "");
        return kept;
    }
}
