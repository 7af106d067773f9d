package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.WrongField;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircut;
import org.ballast.trading.domain.HaircutForm;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.CollateralHaircuts;

/** Enters what venues do not count of pledged assets; the same said again is entered once. */
@ApplicationScoped
@Transactional
public class EnterHaircuts {

    private static final String DAY_IN_CALL = "validFrom";
    private static final String DAY_IN_FILE = "valid_from";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private CollateralHaircuts haircuts;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What became of a file.
     *
     * @param entered those that are new
     * @param known how many were there already
     */
    public record Entered(List<EnteredHaircut> entered, int known) {}

    /**
     * One haircut; the one that is there where it says the same.
     *
     * @throws Refusal INVALID_INPUT naming each field that is wrong; ALREADY_EXISTS where the day was entered otherwise and no
     *     reason is given; FORBIDDEN
     */
    public Haircut enter(NewHaircut told) {
        currentUser.require(Role.ADMIN);
        rules.checked(told);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("venue", told.venue());
        row.put("asset", told.asset());
        row.put(DAY_IN_CALL, told.validFrom());
        row.put("haircut", told.haircut());
        row.put("source", Objects.requireNonNullElse(told.source(), ""));
        ImportErrors errors = new ImportErrors();
        Optional<HaircutForm.Read> read = new HaircutForm(DAY_IN_CALL).read(WrongField.row(row, errors));
        WrongField.refuseIfAny(errors);
        Haircut wanted = read.orElseThrow().haircut();
        String reason = Objects.requireNonNullElse(told.reason(), "").strip();
        Optional<Haircut> before = before(wanted);
        if (before.filter(wanted::saysAs).isPresent()) {
            return before.get();
        }
        if (before.isPresent() && reason.isEmpty()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    DAY_IN_CALL,
                    told.validFrom(),
                    TradingSentence.HAIRCUT_DIFFERS,
                    wanted.venue(),
                    wanted.asset(),
                    wanted.validFrom());
        }
        EnteredHaircut next = next(wanted, before, reason);
        keep(List.of(next));
        return next.haircut();
    }

    /**
     * The haircuts of a file of {@link HaircutForm#COLUMNS}: all of them or none.
     *
     * @param why days that were entered before are entered otherwise; empty where none may be
     * @throws Refusal INVALID_INPUT with every error by line and column; FORBIDDEN
     */
    public Entered enter(Upload upload, String why) {
        currentUser.require(Role.ADMIN);
        String reason = why.strip();
        ImportErrors errors = new ImportErrors();
        HaircutForm form = new HaircutForm(DAY_IN_FILE);
        List<HaircutForm.Read> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> HaircutForm.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        errors.refuseIfAny();
        List<EnteredHaircut> wanted = new ArrayList<>();
        for (HaircutForm.Read each : read) {
            Haircut haircut = each.haircut();
            Optional<Haircut> before = before(haircut);
            boolean isKnown = before.filter(haircut::saysAs).isPresent();
            if (!isKnown && before.isPresent() && reason.isEmpty()) {
                errors.add(
                        each.line(),
                        DAY_IN_FILE,
                        haircut.validFrom().toString(),
                        TradingSentence.HAIRCUT_DIFFERS,
                        haircut.venue(),
                        haircut.asset(),
                        haircut.validFrom());
            } else if (!isKnown) {
                wanted.add(next(haircut, before, reason));
            }
        }
        errors.refuseIfAny();
        keep(wanted);
        return new Entered(wanted, read.size() - wanted.size());
    }

    private Optional<Haircut> before(Haircut wanted) {
        return haircuts.latestOf(wanted.venue(), wanted.asset(), wanted.validFrom());
    }

    private EnteredHaircut next(Haircut wanted, Optional<Haircut> before, String reason) {
        return new EnteredHaircut(
                wanted.revised(before.map(known -> known.revision() + 1).orElse(1)),
                before.isPresent() ? reason : "",
                currentUser.name(),
                clock.instant());
    }

    private void keep(List<EnteredHaircut> entered) {
        haircuts.add(entered);
        for (EnteredHaircut each : entered) {
            Haircut haircut = each.haircut();
            auditTrail.record(
                    "HAIRCUT_ENTERED",
                    "COLLATERAL_HAIRCUT",
                    haircut.venue() + " " + haircut.asset() + " " + haircut.validFrom(),
                    "",
                    Sha256.hex(haircut.toString()),
                    each.reason());
        }
    }
}
