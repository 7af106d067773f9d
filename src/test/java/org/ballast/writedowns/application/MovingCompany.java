package org.ballast.writedowns.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.NewWallet;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.AddDisposal;
import org.ballast.holdings.application.AddLot;
import org.ballast.holdings.application.ImportMovements;
import org.ballast.holdings.application.PreviewImport;
import org.ballast.holdings.application.ReadMoves;
import org.ballast.holdings.application.UndoImport;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.pages.web.Requests;
import org.ballast.sql.SqlRows;

/** Companies of tests with a wallet EXCHANGE and one COLD, and what files of movements do to them. */
@ApplicationScoped
class MovingCompany {

    @Inject
    private TestedCompany company;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private ImportMovements importMovements;

    @Inject
    private AddLot addLot;

    @Inject
    private AddDisposal addDisposal;

    @Inject
    private PreviewImport preview;

    @Inject
    private UndoImport undoImport;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private ReadMoves readMoves;

    @Inject
    private OpenBook openBook;

    @Inject
    private SqlRows rows;

    /** As {@link TestedCompany#priced(String)}, with the wallets. */
    ReportingEntity found(String costMethod) {
        ReportingEntity entity = company.priced(costMethod);
        wallets(entity);
        return entity;
    }

    void wallets(ReportingEntity entity) {
        for (String wallet : List.of("EXCHANGE", "COLD")) {
            company.as("admin", Role.ADMIN, () -> keepEntities.addWallet(entity.code(), new NewWallet(wallet, wallet)));
        }
    }

    ReportingEntity open(ReportingEntity entity, String code, int year, String from) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> openBook.open(
                        entity.code(),
                        Requests.trimmed(new NewBook(
                                code,
                                code.equals("IFRS") ? "IFRS" : "US_GAAP",
                                null,
                                null,
                                LocalDate.of(year, 1, 1),
                                from))));
    }

    ImportResult movements(ReportingEntity entity, String csv) {
        return movementsBy(Role.PREPARER, entity, csv);
    }

    ImportResult movementsBy(Role role, ReportingEntity entity, String csv) {
        return company.as("preparer", role, () -> {
            try (Upload upload = upload(csv)) {
                return importMovements.from(entity.code(), upload, false);
            }
        });
    }

    /** A lot in EXCHANGE, keyed in. */
    void lot(ReportingEntity entity, String code, String day, String units, String cost, String fee) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> addLot.add(
                        entity.code(),
                        Map.of(
                                "lot", code,
                                "asset", "BTC",
                                "acquired_at", day,
                                "quantity", units,
                                "cost", cost,
                                "currency", "USD",
                                "fee", fee,
                                "wallet", "EXCHANGE"),
                        false));
    }

    /** A sale out of EXCHANGE, keyed in. */
    void sale(ReportingEntity entity, String reference, String day, String units, String proceeds, String fee) {
        company.as(
                "preparer",
                Role.PREPARER,
                () -> addDisposal.add(
                        entity.code(),
                        Map.of(
                                "reference", reference,
                                "asset", "BTC",
                                "disposed_at", day,
                                "quantity", units,
                                "proceeds", proceeds,
                                "currency", "USD",
                                "fee", fee,
                                "wallet", "EXCHANGE"),
                        false));
    }

    FilePreview preview(ReportingEntity entity, String csv) {
        return company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload = upload(csv)) {
                return preview.of(ImportKind.MOVEMENTS, entity.code(), upload);
            }
        });
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(UTF_8)), "movements.csv");
    }

    int undo(ReportingEntity entity, long importId) {
        return company.as("preparer", Role.PREPARER, () -> undoImport.undo(entity.code(), importId, "wrong file"));
    }

    String withdraw(ReportingEntity entity, String lot) {
        return company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity.code(), lot, "typed wrongly");
            return lot;
        });
    }

    List<String> elsewhere(ReportingEntity entity, String lot) {
        return company.as("auditor", Role.AUDITOR, () -> readMoves.elsewhere(entity, key(entity, lot))).stream()
                .map(place -> place.wallet() + " " + place.quantity())
                .toList();
    }

    List<String> moves(ReportingEntity entity, String lot) {
        return company.as("auditor", Role.AUDITOR, () -> readMoves.of(entity, key(entity, lot))).stream()
                .map(move -> move.transfer() + " " + move.quantity() + " " + move.from() + ">" + move.to())
                .toList();
    }

    private long key(ReportingEntity entity, String lot) {
        return rows.list(
                        "SELECT id FROM lot WHERE entity_id = ? AND code = ? AND withdrawn = FALSE",
                        row -> row.getLong(1),
                        entity.id(),
                        lot)
                .getFirst();
    }

    /** Debits less credits of an account. */
    BigDecimal balance(ReportingEntity entity, String account) {
        return rows.list(
                        "SELECT SUM(debit) - SUM(credit) FROM account_day WHERE book_id = ? AND account = ?",
                        row -> row.getBigDecimal(1),
                        entity.book().id(),
                        account)
                .getFirst();
    }
}
