package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Files of a case: told by their bytes, kept for good, added until it is decided. */
@InPortal
class AttachmentsIT {

    private static final byte[] PDF = "%PDF-1.7\nvoucher".getBytes(StandardCharsets.UTF_8);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AttachFiles files;

    @Inject
    private SqlRows rows;

    @Test
    void aFileIsKeptAsItCameInOnce() {
        ApprovalCase waiting = entered();
        Attachment kept = attach("preparer", Role.PREPARER, waiting, "C:\\invoices\\rent \"1\".pdf", PDF);

        assertThat(kept.name()).isEqualTo("rent \"1\".pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(attach("controller", Role.CONTROLLER, waiting, "again.pdf", PDF)
                        .id())
                .isEqualTo(kept.id());
        assertThat(company.as("auditor", Role.AUDITOR, () -> files.of(waiting.id())))
                .containsExactly(kept);
        assertThat(company.as("auditor", Role.AUDITOR, () -> files.whole(kept.id()))
                        .content())
                .hasBinaryContent(PDF);
        assertThatThrownBy(() -> rows.execute("DELETE FROM attachment WHERE id = ?", kept.id()))
                .hasMessageContaining("append-only");
    }

    @Test
    void programsEmptyAndLargeFilesAreRefused() {
        ApprovalCase waiting = entered();
        byte[] program = {'M', 'Z', 0, 1};
        assertRefused(
                RefusalCode.INVALID_INPUT, () -> attach("preparer", Role.PREPARER, waiting, "invoice.pdf", program));
        assertRefused(
                RefusalCode.INVALID_INPUT, () -> attach("preparer", Role.PREPARER, waiting, "a.pdf", new byte[0]));
        byte[] large = Arrays.copyOf(PDF, Attachment.MOST_BYTES + 1);
        assertRefused(RefusalCode.INVALID_INPUT, () -> attach("preparer", Role.PREPARER, waiting, "a.pdf", large));
        assertRefused(RefusalCode.INVALID_INPUT, () -> attach("preparer", Role.PREPARER, waiting, " ", PDF));
        assertRefused(RefusalCode.FORBIDDEN, () -> attach("auditor", Role.AUDITOR, waiting, "a.pdf", PDF));
        assertThat(company.as("auditor", Role.AUDITOR, () -> files.of(waiting.id())))
                .isEmpty();
    }

    @Test
    void aDecidedCaseTakesNone() {
        ApprovalCase waiting = entered();
        journals.approve("controller", Role.CONTROLLER, waiting);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> attach("preparer", Role.PREPARER, waiting, "a.pdf", PDF));
    }

    private ApprovalCase entered() {
        ReportingEntity entity = founding.of("AT", Framework.US_GAAP, Currency.getInstance("USD"));
        return journals.enter(entity, rent("A-1", LocalDate.of(2024, 1, 31), "10.00"));
    }

    private Attachment attach(String user, Role role, ApprovalCase waiting, String name, byte[] content) {
        return company.as(user, role, () -> files.add(waiting.id(), name, new ByteArrayInputStream(content)));
    }
}
