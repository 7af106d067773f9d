package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.TestedCompany.JANUARY;

import jakarta.inject.Inject;
import java.util.Set;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.corrections.application.UndoneWork;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Whoever prepares is told of write-downs that were undone, as long as no test looked at their days since. */
@InPortal
class UndoneWorkIT {

    private static final LookedAt LOOK = new LookedAt(Set.of(Role.PREPARER), "", JANUARY.from(), JANUARY.to());

    @Inject
    private TestedCompany company;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private UndoneWork undoneWork;

    @Test
    void whatIsUndoneIsToBeTestedAgainUntilItIs() {
        ReportingEntity one = company.priced();
        ReportingEntity other = company.priced();
        Proposal ofOne = company.approveAs("controller", company.submitted(one.code()));
        Proposal ofOther = company.approveAs("controller", company.submitted(other.code()));
        long before = count();

        corrections.undo(one, AskedCorrections.of(ofOne), false);
        assertThat(count()).isEqualTo(before + 1);
        corrections.undo(other, AskedCorrections.of(ofOther), false);
        assertThat(count()).isEqualTo(before + 2);

        company.test(one.code());
        assertThat(count()).as("tested anew").isEqualTo(before + 1);
        company.test(other.code());
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return company.as("preparer", Role.PREPARER, () -> undoneWork.of(LOOK))
                .getFirst()
                .count();
    }
}
