package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.Release;
import org.ballast.centralbank.domain.ReleaseFile;
import org.ballast.centralbank.domain.ReleaseFile.ReadRelease;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.persistence.Institutions;
import org.ballast.centralbank.persistence.Releases;
import org.ballast.centralbank.persistence.Templates;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.ImportRegister;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Records the releases of a file of an institution, all or nothing. A day that is recorded with equal figures is skipped; with
 * others it is an error, unless the file is sent as a correction with a reason. Nothing of it is ever posted.
 */
@ApplicationScoped
public class RecordReleases {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_SOURCE = 500;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private ImportRegister register;

    @Inject
    private Institutions institutions;

    @Inject
    private Templates templates;

    @Inject
    private Releases releases;

    /**
     * @param source address of the publication, may be empty
     * @param correctionReason why recorded releases may be corrected; empty where they may not
     * @return counted in figures
     * @throws Refusal INVALID_INPUT with every error of the file by line and item; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(String code, Upload upload, String source, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        Institution institution = institutions.held(code);
        String reason = reason(correctionReason);
        String address = address(source);
        ImportErrors errors = new ImportErrors();
        List<ReadRelease> read = read(institution, upload, errors);
        errors.refuseIfAny();
        List<Releases.New> fresh = fresh(institution, read, !reason.isEmpty(), errors);
        errors.refuseIfAny();
        ImportRegister.Incoming file =
                register.incoming(ImportKind.RELEASES, code, upload, currentUser.name(), clock.instant(), reason);
        int all = figures(read);
        int kept = figures(fresh.stream().map(Releases.New::read).toList());
        if (fresh.isEmpty()) {
            return register.nothingNew(file, all);
        }
        register.enter(file);
        releases.add(institution.id(), fresh, new Releases.Source(file.id(), address, file.by(), file.at(), reason));
        auditTrail.record("RELEASES_IMPORTED", "IMPORT", String.valueOf(file.id()), "", upload.sha256(), reason);
        return register.complete(file, ImportCounts.of(kept, all - kept));
    }

    private static int figures(List<ReadRelease> releases) {
        return releases.stream().mapToInt(each -> each.figures().size()).sum();
    }

    private List<ReadRelease> read(Institution institution, Upload upload, ImportErrors errors) {
        Map<Long, StatementTemplate> all = templates.all();
        ReleaseFile form = new ReleaseFile(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                day -> institution.on(day).map(each -> all.get(each.templateId())));
        CsvFile.read(upload, errors, header -> ReleaseFile.COLUMNS, form::read);
        return form.releases(errors);
    }

    private List<Releases.New> fresh(
            Institution institution, List<ReadRelease> read, boolean correct, ImportErrors errors) {
        if (read.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Release> recorded =
                releases
                        .between(
                                institution.id(),
                                read.getFirst().asOf(),
                                read.getLast().asOf())
                        .stream()
                        .collect(Collectors.toMap(Release::asOf, Function.identity()));
        List<Releases.New> fresh = new ArrayList<>();
        for (ReadRelease each : read) {
            Release known = recorded.get(each.asOf());
            if (known == null || !known.tells(each.figures())) {
                if (known != null && !correct) {
                    errors.add(
                            each.firstLine(),
                            "date",
                            each.asOf().toString(),
                            CentralbankSentence.RELEASE_RECORDED,
                            differing(known, each),
                            known.revision());
                }
                fresh.add(new Releases.New(
                        each, institution.on(each.asOf()).orElseThrow(), known == null ? 1 : known.revision() + 1));
            }
        }
        return fresh;
    }

    /** The first item that both tell differently, or that one of them does not tell. */
    private static String differing(Release known, ReadRelease read) {
        return read.figures().entrySet().stream()
                .filter(each -> !known.figures().containsKey(each.getKey())
                        || known.figures().get(each.getKey()).compareTo(each.getValue()) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> known.figures().keySet().stream()
                        .filter(item -> !read.figures().containsKey(item))
                        .findFirst()
                        .orElse(""));
    }

    private static String reason(Optional<String> told) {
        if (told.isEmpty()) {
            return "";
        }
        String words = told.get().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", CentralbankSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", CentralbankSentence.REASON_TOO_LONG, LONGEST_REASON);
        }
        return words;
    }

    private static String address(String told) {
        String address = told.strip();
        if (address.length() > LONGEST_SOURCE) {
            throw Refusal.ofField("sourceUrl", "", CentralbankSentence.SOURCE_TOO_LONG, LONGEST_SOURCE);
        }
        return address;
    }
}
