package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.approvals.domain.Attachment;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.evidence.persistence.MeasurementTables;
import org.ballast.refusals.Refusal;

/** The cases of a package: texts of evidence, files and memos, and what was measured for them. */
@ApplicationScoped
class PackagedCases {

    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/pdf", "pdf",
            "image/png", "png",
            "image/jpeg", "jpg",
            "text/csv", "csv",
            "text/plain", "txt",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    @Inject
    private MeasurementTables measurementTables;

    @Inject
    private ReadEvidence evidence;

    @Inject
    private AttachFiles files;

    @Inject
    private PrintCaseMemo printCaseMemo;

    /** @param notes to which those are added that say what is missing and why */
    void add(PackageZip zip, PackagedScope scope, List<String> notes) throws IOException {
        for (long id : scope.cases()) {
            memo(zip, id, notes);
        }
        for (long id : scope.files()) {
            attachment(zip, files.whole(id));
        }
        texts(zip, scope.texts(), notes);
        measurements(zip, scope);
    }

    private void texts(PackageZip zip, List<String> hashes, List<String> notes) throws IOException {
        for (String hash : hashes) {
            if (evidence.isKept(hash)) {
                zip.add("evidence/" + hash + ".json", "Evidence as it was hashed", to -> evidence.copy(hash, to));
            } else {
                notes.add("The text of evidence " + hash + " was not kept: it is from before that.");
            }
        }
    }

    private void memo(PackageZip zip, long id, List<String> notes) throws IOException {
        try {
            byte[] memo = printCaseMemo.of(id).content();
            zip.add("cases/" + id + "/memo.pdf", "Memo of the case", to -> to.write(memo));
        } catch (Refusal unprintable) {
            notes.add("There is no memo of case " + id + ": " + unprintable.detail());
        }
    }

    private static void attachment(PackageZip zip, AttachFiles.Whole whole) throws IOException {
        Attachment file = whole.file();
        zip.add(
                "cases/" + file.caseId() + "/attachments/" + file.sha256() + "."
                        + EXTENSIONS.getOrDefault(file.mediaType(), "bin"),
                "A file of the case, as it came in",
                to -> whole.content().transferTo(to));
    }

    private void measurements(PackageZip zip, PackagedScope scope) throws IOException {
        ReportingEntity entity = scope.entity();
        for (MeasurementTables.Measured measured : measurementTables.of(scope.cases())) {
            Instant from = entity.startOf(measured.from().minusDays(1));
            measurementTables.add(
                    zip, measured, from, entity.startOf(measured.to().plusDays(1)));
        }
    }
}
