package org.ballast.signals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.IndicatorState;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** External information: written once, corrected and never overwritten, told by the board, kept with its files. */
@InPortal
class ExternalInformationIT {

    private static final LocalDate END = LocalDate.of(2024, 1, 31);
    private static final String WORDS = "A court forbids trading in two states.";

    @Inject
    private TestedCompany company;

    @Inject
    private WriteExternalInformation write;

    @Inject
    private ReadExternalInformation read;

    @Inject
    private AttachExternalFile attach;

    @Inject
    private ReadIndicators indicators;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void anEventFiresUntilItIsCorrectedAndNothingIsOverwritten() {
        String code = company.priced().code();
        ExternalInformation first = as("preparer", Role.PREPARER, () -> write.write(code, event("2024-01-15", null)));
        assertThat(as("risk", Role.RISK, () -> write.write(code, event("2024-01-15", null)))
                        .id())
                .as("the same again")
                .isEqualTo(first.id());
        assertThat(legal(code).since()).contains(LocalDate.of(2024, 1, 15));

        ExternalInformation right =
                as("preparer", Role.PREPARER, () -> write.correct(code, first.id(), event("2024-01-20", "Misread.")));
        assertThat(right.corrects()).isEqualTo(OptionalLong.of(first.id()));
        assertThat(legal(code).since()).contains(LocalDate.of(2024, 1, 20));
        assertThat(one(code, first.id()).inForce()).isFalse();
        refused(() -> as("preparer", Role.PREPARER, () -> write.withdraw(code, first.id(), "Again.")), "already");

        as("controller", Role.CONTROLLER, () -> write.withdraw(code, right.id(), "Of another token."));
        assertThat(legal(code).state()).isEqualTo(IndicatorState.NOT_KNOWN);
        assertThat(as("auditor", Role.AUDITOR, () -> read.beyond(code, OptionalLong.empty(), false, 10)))
                .hasSize(3)
                .noneMatch(ExternalInformation::inForce);
    }

    @Test
    void figuresAreComparedWithTheBooks() {
        ReportingEntity entity = company.priced();
        Detector cap = Detector.MARKET_CAP_BELOW_NAV;
        assertThat(board(entity.code(), cap).state()).isEqualTo(IndicatorState.NOT_KNOWN);
        as("risk", Role.RISK, () -> write.write(entity.code(), figure("MARKET_CAPITALIZATION", "0")));
        Indicator told = board(entity.code(), cap);
        assertThat(told.figures()).hasSize(3);
        assertThat(told.state()).isIn(IndicatorState.FIRED, IndicatorState.NOT_FIRED);
        assertThat(board(entity.code(), Detector.RATE_RISE).state())
                .as("no value in use is estimated")
                .isEqualTo(IndicatorState.NOT_APPLICABLE);
    }

    @Test
    void whatIsWrongIsNamedAndWritesNothing() {
        String code = company.priced().code();
        refused(() -> preparer(code, event("2999-01-01", null)), "later than today");
        refused(() -> preparer(code, event("2024-01-15", "No correction.")), "only said of a correction");
        refused(() -> preparer(code, figure("POLICY_RATE", "4.25")), "as 0.0425");
        refused(
                () -> preparer(code, said("LEGAL_REGULATORY", null, "EVENT", "2024-01-15", null, null, WORDS, null)),
                "missing");
        refused(
                () -> preparer(code, said("LEGAL_REGULATORY", "BTC", "FIGURE", "2024-01-15", null, null, WORDS, null)),
                "none of LEGAL_REGULATORY");
        refused(
                () -> preparer(
                        code, said("LEGAL_REGULATORY", "BTC", "EVENT", "2024-01-15", "2024-01-14", null, WORDS, null)),
                "before the day");
        refused(
                () -> preparer(code, said("LEGAL_REGULATORY", "NOPE", "EVENT", "2024-01-15", null, null, WORDS, null)),
                "no asset");
        refused(
                () -> preparer(code, said("LEGAL_REGULATORY", "BTC", "EVENT", "2024-01-15", null, null, "short", null)),
                "fewer than 10");
        assertThatThrownBy(() -> as("auditor", Role.AUDITOR, () -> write.write(code, event("2024-01-15", null))))
                .isInstanceOf(Refusal.class);
        assertThat(as("auditor", Role.AUDITOR, () -> read.beyond(code, OptionalLong.empty(), false, 10)))
                .isEmpty();
    }

    @Test
    void aFileIsKeptOnceAndNoRowIsChanged() {
        String code = company.priced().code();
        ExternalInformation told = preparer(code, event("2024-01-15", null));
        byte[] text = "Order of the court".getBytes(StandardCharsets.UTF_8);
        ExternalFile file = as(
                "preparer",
                Role.PREPARER,
                () -> attach.add(code, told.id(), "C:\\orders\\order.txt", new ByteArrayInputStream(text)));
        assertThat(file.name()).isEqualTo("order.txt");
        assertThat(as("risk", Role.RISK, () -> attach.add(code, told.id(), "b.txt", new ByteArrayInputStream(text)))
                        .id())
                .isEqualTo(file.id());
        refused(
                () -> as(
                        "preparer",
                        Role.PREPARER,
                        () -> attach.add(code, told.id(), "no.txt", new ByteArrayInputStream(new byte[0]))),
                "has no bytes");
        String other = company.priced().code();
        refused(() -> as("auditor", Role.AUDITOR, () -> read.whole(other, told.id(), file.id())), "no external");
        assertThat(as("auditor", Role.AUDITOR, () -> read.whole(code, told.id(), file.id()))
                        .file())
                .isEqualTo(file);
        for (String change : List.of(
                "UPDATE external_information SET source = 'x' WHERE id = ?",
                "DELETE FROM external_file WHERE information_id = ?",
                "INSERT INTO external_information (id, entity_id, kind, asset_id, finding, on_day, source, words, corrects,"
                        + " reason, recorded_by, recorded_at) SELECT -id, entity_id, 'CUSTODY_LOSS', asset_id, finding,"
                        + " on_day, source, words, id, 'x', recorded_by, recorded_at FROM external_information WHERE id = ?",
                "INSERT INTO external_information (id, entity_id, kind, finding, on_day, source, words, reason,"
                        + " recorded_by, recorded_at) SELECT -id, entity_id, kind, finding, on_day, source, words, '',"
                        + " recorded_by, recorded_at FROM external_information WHERE id = ?")) {
            assertThatThrownBy(() -> execute(change, told.id())).as(change).isNotNull();
        }
        assertThat(one(code, told.id())).isEqualTo(told);
    }

    private void execute(String sql, long id) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql, id);
        } finally {
            transaction.rollback();
        }
    }

    private Indicator legal(String code) {
        return board(code, Detector.LEGAL_REGULATORY);
    }

    private Indicator board(String code, Detector detector) {
        return as("auditor", Role.AUDITOR, () -> indicators.at(code, END, Optional.of("BTC")))
                .assets()
                .getFirst()
                .of(detector);
    }

    private ExternalInformation one(String code, long id) {
        return as("auditor", Role.AUDITOR, () -> read.byId(code, id));
    }

    private ExternalInformation preparer(String code, NewExternalInformation said) {
        return as("preparer", Role.PREPARER, () -> write.write(code, said));
    }

    private static void refused(ThrowingCallable work, String words) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private static NewExternalInformation event(String day, @Nullable String reason) {
        return said("LEGAL_REGULATORY", "BTC", "EVENT", day, null, null, WORDS, reason);
    }

    private static NewExternalInformation figure(String kind, String figure) {
        return said(kind, null, null, "2024-01-31", null, figure, "As published on that day.", null);
    }

    private static NewExternalInformation said(
            String kind,
            @Nullable String asset,
            @Nullable String finding,
            String day,
            @Nullable String until,
            @Nullable String figure,
            String words,
            @Nullable String reason) {
        return new NewExternalInformation(
                kind,
                asset,
                finding,
                LocalDate.parse(day),
                until == null ? null : LocalDate.parse(until),
                figure,
                null,
                "Financial Gazette",
                words,
                reason);
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return company.as(user, role, work);
    }
}
