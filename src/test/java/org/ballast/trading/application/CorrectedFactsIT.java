package org.ballast.trading.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** A correction is judged by what is left in all, and what followed from the fact before follows it. */
@InPortal
class CorrectedFactsIT {

    private static final String POSITIONS = "instrument,quantity,entry_price,entry_index,opened_at,reference\n";
    private static final String CLOSES = "position,closed_at,quantity,price,index,result,kind,reference\n";
    private static final Instant AT = Instant.parse("2026-01-19T12:00:00Z");
    private static final Optional<String> REASON = Optional.of("The venue's statement says so");

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ReadPositions readPositions;

    @Test
    void aCorrectedEntryRestatesTheResultsThatFollowedFromIt() {
        TradingAccount account = account("CF-ENTRY");
        String position = "CF-ENTRY,-10000,50000,,2026-01-02T10:00:00Z,P1\n";
        positions(account, position, Optional.empty());
        closes(account, """
            P1,2026-01-03T10:00:00Z,4000,45000,,,,OURS
            P1,2026-01-03T10:00:00Z,1000,45000,,0.5,,THEIRS
            """, Optional.empty());
        positions(account, position.replace("50000", "51000"), REASON);
        assertThat(closed(account))
                .as("40,000 USD short from 51,000 to 45,000; the venue's own result stays")
                .extracting(close -> close.reference() + " " + close.result().toPlainString())
                .containsExactlyInAnyOrder("OURS 0.10457516", "THEIRS 0.5");
    }

    @Test
    void theRowsOfACorrectionCountInAllInWhicheverOrderTheyStand() {
        TradingAccount account = account("CF-ORDER");
        positions(account, "CF-ORDER,6,50000,,2026-01-02T10:00:00Z,P1\n", Optional.empty());
        closes(account, """
            P1,2026-01-03T10:00:00Z,3,45000,,,,C1
            P1,2026-01-03T10:00:00Z,2,45000,,,,C2
            """, Optional.empty());
        String more = """
            P1,2026-01-03T10:00:00Z,4,45000,,,,C2
            P1,2026-01-03T10:00:00Z,%s,45000,,,,C1
            """;
        assertThat(catchThrowableOfType(Refusal.class, () -> closes(account, more.formatted("2.5"), REASON))
                        .errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("3 quantity");
        assertThat(closes(account, more.formatted("2"), REASON).imported()).isEqualTo(2);
        assertThat(closed(account))
                .extracting(close -> close.reference() + " " + close.quantity().toPlainString())
                .containsExactlyInAnyOrder("C1 2", "C2 4");
    }

    private TradingAccount account(String symbol) {
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "PERPETUAL", "BTC", "INVERSE", "10", null, null, null, null)));
        String entity = company.found().code();
        return preparer(() -> openTradingAccount.open(entity, new NewTradingAccount("A-BTC", "DERIBIT", "BTC", null)));
    }

    /** Closes in force of the one position, also where nothing of it is open any more. */
    private List<PositionClose> closed(TradingAccount account) {
        long position = preparer(() -> readPositions.openAt(account, Instant.parse("2026-01-02T12:00:00Z")))
                .getFirst()
                .id();
        assertThat(position).isPositive();
        return preparer(() -> readPositions.closesOf(List.of(position))).getOrDefault(position, List.of()).stream()
                .filter(close -> !close.at().isAfter(AT))
                .toList();
    }

    private ImportResult positions(TradingAccount account, String rows, Optional<String> reason) {
        return imported(POSITIONS + rows, file -> importPositions.from(account.entity(), account.code(), file, reason));
    }

    private ImportResult closes(TradingAccount account, String rows, Optional<String> reason) {
        return imported(CLOSES + rows, file -> importCloses.from(account.entity(), account.code(), file, reason));
    }

    private ImportResult imported(String csv, Function<Upload, ImportResult> work) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(csv.getBytes(UTF_8)), "facts.csv")) {
            return preparer(() -> work.apply(upload));
        }
    }

    private <T> T preparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }
}
