package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.imports.application.KeepDrafts;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.jobs.application.BackgroundJobs;
import org.ballast.jobs.application.JobWork;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.pages.application.Worded;

/** A large file of lots, disposals or movements, imported while nobody waits. Its input: the kind, the kept file, whether confirmed. */
@ApplicationScoped
public class ImportInBackground implements JobWork {

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private KeepDrafts drafts;

    @Inject
    private ImportHoldings importHoldings;

    /**
     * A file that was kept before.
     *
     * @param draft its key
     * @param confirmed whether amounts far from the market were looked at and are right
     * @param rows how many it has
     */
    public record File(ImportKind kind, String name, long draft, boolean confirmed, int rows) {}

    /**
     * Begins and does not wait.
     *
     * @return key of the job
     * @throws org.ballast.refusals.Refusal FORBIDDEN
     */
    public long begin(String entityCode, File file) {
        List<String> input =
                List.of(file.kind().name(), String.valueOf(file.draft()), String.valueOf(file.confirmed()));
        return jobs.begin(new JobOrder(kind(), entityCode, file.name(), input, file.rows()));
    }

    @Override
    public String kind() {
        return "IMPORT";
    }

    @Override
    public String page() {
        return "/holdings/imports.xhtml";
    }

    @Override
    public String bundle() {
        return "imports";
    }

    @Override
    public Worded title(JobOrder order) {
        return Worded.of("imports", "kind." + kindOf(order));
    }

    @Override
    public OptionalLong run(JobOrder order, JobProgress progress) {
        long draft = Long.parseLong(order.input().get(1));
        boolean confirmed = Boolean.parseBoolean(order.input().get(2));
        try (Upload upload = drafts.open(draft).countedBy(progress)) {
            ImportResult result = importHoldings.from(kindOf(order), order.entity(), upload, confirmed);
            drafts.forget(draft);
            return result.importId() == 0 ? OptionalLong.empty() : OptionalLong.of(result.importId());
        }
    }

    private static ImportKind kindOf(JobOrder order) {
        return ImportKind.valueOf(order.input().getFirst());
    }
}
