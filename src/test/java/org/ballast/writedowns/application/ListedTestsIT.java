package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.RecordedTest;
import org.junit.jupiter.api.Test;

/** Lists of tests and of imported files go on from a key, in both directions, in the order that people read. */
@InPortal
class ListedTestsIT {

    private static final int LOTS = 7;

    @Inject
    private TestedCompany company;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private ReadImports imports;

    @Test
    void testsGoOnFromAKeyByAcquisitionAndCode() {
        ReportingEntity entity = company.priced();
        company.lots(
                entity.code(),
                IntStream.range(0, LOTS)
                        .mapToObj(lot -> "D" + (LOTS - lot) + ",BTC,2023-12-30,1,100.00,USD\nK" + lot + ",BTC,2023-12-3"
                                + lot % 2 + ",1,50.00,USD")
                        .collect(Collectors.joining("\n")));
        Proposal proposal = company.test(entity.code()).proposals().getFirst();

        assertThat(walk(false, (id, backward) -> writeDowns.lines(proposal.id(), id, backward, 2)))
                .containsExactly("D1", "D2", "D3", "D4", "D5", "D6", "D7", "L1");
        assertThat(walk(true, (id, backward) -> writeDowns.lines(proposal.id(), id, backward, 2)))
                .containsExactly("L1", "D7", "D6", "D5", "D4", "D3", "D2", "D1");
        assertThat(walk(false, (id, backward) -> writeDowns.testsWithoutLoss(proposal.id(), id, backward, 2)))
                .containsExactly("K0", "K2", "K4", "K6", "K1", "K3", "K5");
    }

    @Test
    void testsThatLedToNoProposalDoSoToo() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "K1,BTC,2024-01-11,1,50.00,USD\nK2,BTC,2024-01-12,1,50.00,USD");
        company.approveAs("controller", company.submitted(entity.code()));
        company.lots(entity.code(), "K3,BTC,2024-01-13,1,50.00,USD");
        long run = company.test(entity.code()).run().id();

        assertThat(walk(false, (id, backward) -> writeDowns.testsWithoutProposal(run, id, backward, 1)))
                .containsExactly("L1", "K1", "K2", "K3");
        assertThat(walk(true, (id, backward) -> writeDowns.testsWithoutProposal(run, id, backward, 3)))
                .containsExactly("K3", "K2", "K1", "L1");
    }

    @Test
    void filesGoOnFromAKeyTheNewestFirst() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "L2,BTC,2024-01-05,1,100.00,USD");
        company.lots(entity.code(), "L3,BTC,2024-01-06,1,100.00,USD");
        List<Long> all = files(entity, OptionalLong.empty(), false, 10);

        assertThat(all).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(files(entity, OptionalLong.of(all.get(0)), false, 1)).containsExactly(all.get(1));
        assertThat(files(entity, OptionalLong.of(all.get(2)), true, 10)).containsExactly(all.get(1), all.get(0));
        assertThat(files(entity, OptionalLong.empty(), true, 1)).containsExactly(all.get(2));
    }

    private List<Long> files(ReportingEntity entity, OptionalLong id, boolean backward, int limit) {
        return company
                .as("auditor", Role.AUDITOR, () -> imports.holdingsBeyond(entity.code(), id, backward, limit))
                .stream()
                .map(ImportFile::id)
                .toList();
    }

    @FunctionalInterface
    private interface Reader {
        List<RecordedTest> read(OptionalLong id, boolean backward);
    }

    private List<String> walk(boolean backward, Reader reader) {
        List<String> lots = new ArrayList<>();
        OptionalLong id = OptionalLong.empty();
        do {
            OptionalLong from = id;
            List<RecordedTest> some = company.as("auditor", Role.AUDITOR, () -> reader.read(from, backward));
            some.forEach(test -> lots.add(test.lot()));
            id = some.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(some.getLast().id());
        } while (id.isPresent());
        return lots;
    }
}
