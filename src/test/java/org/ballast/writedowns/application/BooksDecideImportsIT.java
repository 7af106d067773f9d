package org.ballast.writedowns.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.holdings.application.AddLot;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.PreviewImport;
import org.ballast.holdings.application.UndoImport;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.application.ImportPrices;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Whether a row of a file is new, right and plausible is judged by the books and the market, not by the file. */
@InPortal
class BooksDecideImportsIT {

    private static final String LOTS = "lot,asset,acquired_at,quantity,cost,currency\n";
    private static final String TWO_LOTS = LOTS + "A1,BTC,2024-01-05,1,100.00,USD\nA2,BTC,2024-01-06,2,200.00,USD\n";
    private static final String DISPOSALS = "reference,asset,disposed_at,quantity,proceeds,currency,fee\n";
    private static final String SALE = DISPOSALS + "S1,BTC,2024-01-20,1,100.00,USD,0\n";

    @Inject
    private TestedCompany company;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private PreviewImport preview;

    @Inject
    private AddLot addLot;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private UndoImport undoImport;

    @Inject
    private ReadImports imports;

    @Test
    void aWithdrawnLotIsRecordedAgainByTheSameFileAndTheOthersAreSkipped() {
        String entity = company.priced().code();
        ImportResult first = lots(entity, TWO_LOTS);
        assertThat(first.imported()).isEqualTo(2);
        assertThat(lots(entity, TWO_LOTS)).satisfies(same -> {
            assertThat(same.imported()).isZero();
            assertThat(same.skipped()).isEqualTo(2);
            assertThat(same.duplicateOf()).hasValue(first.importId());
        });
        assertThat(lots(entity, TWO_LOTS + "\n")).satisfies(sameWithABlankLine -> {
            assertThat(sameWithABlankLine.imported()).isZero();
            assertThat(sameWithABlankLine.skipped()).isEqualTo(2);
        });

        preparer(() -> {
            withdrawLot.withdraw(entity, "A1", "mistyped");
            return "";
        });
        ImportResult again = lots(entity, TWO_LOTS);
        assertThat(again.imported()).isEqualTo(1);
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(again.importId()).isGreaterThan(first.importId());
        assertThat(lots(entity, TWO_LOTS).skipped()).isEqualTo(2);
    }

    @Test
    void aLotThatIsThereWithOtherValuesIsAnErrorThatNamesThem() {
        String entity = company.priced().code();
        lots(entity, TWO_LOTS);
        refused(RefusalCode.INVALID_INPUT, () -> lots(entity, LOTS + "A1,BTC,2024-01-05,1,101.00,USD\n"))
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("cost");
                    assertThat(error.message()).startsWith("is 100.00 USD in the books of lot A1");
                });
    }

    @Test
    void aWithdrawnDisposalIsRecordedAgainByTheSameFile() {
        String entity = company.priced().code();
        assertThat(disposals(entity, SALE).imported()).isEqualTo(1);
        assertThat(disposals(entity, SALE).skipped()).isEqualTo(1);
        refused(RefusalCode.INVALID_INPUT, () -> disposals(entity, SALE.replace("100.00", "101.00")))
                .satisfies(error -> assertThat(error.field()).isEqualTo("proceeds"));
        preparer(() -> {
            withdrawDisposal.withdraw(entity, "S1", "mistyped");
            return "";
        });
        assertThat(disposals(entity, SALE).imported()).isEqualTo(1);
    }

    @Test
    void unitsThatWereStolenLeaveForNothing() {
        String entity = company.priced().code();
        assertThat(disposals(entity, DISPOSALS + "THEFT,BTC,2024-01-20,0.5,0,USD,\n")
                        .imported())
                .isEqualTo(1);
    }

    @Test
    void aLotOlderThanWhatFifoSoldIsRefusedWithTheSaleNamed() {
        String entity = company.priced("FIFO").code();
        disposals(entity, SALE);
        String older = LOTS + "OLD,BTC,2023-12-01,1,100.00,USD\n";
        refused(RefusalCode.INVALID_INPUT, () -> lots(entity, older)).satisfies(error -> {
            assertThat(error.field()).isEqualTo("acquired_at");
            assertThat(error.message()).contains("disposal S1", "withdraw S1");
        });
        assertThat(lots(entity, LOTS + "NEW,BTC,2024-01-05,1,100.00,USD\n").imported())
                .isEqualTo(1);
    }

    @Test
    void aCostFarFromTheMarketIsListedAndRecordedOnceConfirmed() {
        String entity = company.priced().code();
        String file = TWO_LOTS + "A3,BTC,2024-01-07,12.5,550.00,USD\nA4,BTC,2023-11-01,1,5.00,USD\n";
        refused(RefusalCode.IMPLAUSIBLE_COST, () -> lots(entity, file)).satisfies(error -> {
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.field()).isEqualTo("cost");
            assertThat(error.value()).isEqualTo("550.00");
            assertThat(error.message())
                    .isEqualTo("is 44 a unit, more than 20 % below the 95 to 120 of " + entity + " on 2024-01-07 (A3)");
        });
        FilePreview shown = preparer(() -> {
            try (Upload upload = upload(file)) {
                return preview.of(ImportKind.LOTS, entity, upload);
            }
        });
        assertThat(shown.fresh()).isEqualTo(4);
        assertThat(shown.amount().toString()).isEqualTo("855.00 USD");
        assertThat(shown.market().doubtful()).hasSize(1);
        assertThat(shown.market().notCompared()).isEqualTo(1);
        assertThat(preparer(() -> {
                            try (Upload upload = upload(file)) {
                                return importLots.from(entity, upload, true);
                            }
                        })
                        .counts()
                        .confirmed())
                .isEqualTo(1);
        Map<String, String> keyedIn = Map.of(
                "lot",
                "A5",
                "asset",
                "BTC",
                "acquired_at",
                "2024-01-08",
                "quantity",
                "1",
                "cost",
                "500.00",
                "currency",
                "USD");
        refused(RefusalCode.IMPLAUSIBLE_COST, () -> addLot.add(entity, keyedIn, false));
        assertThat(preparer(() -> addLot.add(entity, keyedIn, true)).code()).isEqualTo("A5");
        refused(RefusalCode.IMPLAUSIBLE_PROCEEDS, () -> disposals(entity, SALE.replace("100.00", "1.00")));
    }

    @Test
    void anImportIsUndoneWhileNothingBuildsOnIt() {
        String entity = company.priced().code();
        long id = lots(entity, TWO_LOTS).importId();
        long sale = disposals(entity, SALE).importId();
        assertThatExceptionOfType(Refusal.class)
                .as("S1 takes of L1, which another file brought; a disposal of A1 reserves it")
                .isThrownBy(() -> {
                    disposals(
                            entity, DISPOSALS.replace(",fee", ",fee,lots") + "S2,BTC,2024-01-21,1,100.00,USD,0,A1:1\n");
                    preparer(() -> undoImport.undo(entity, id, "wrong file"));
                })
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS);
                    assertThat(refused.detail()).contains("lot A1 was");
                });
        preparer(() -> {
            withdrawDisposal.withdraw(entity, "S2", "mistyped");
            return "";
        });
        assertThat(preparer(() -> undoImport.undo(entity, id, "wrong file"))).isEqualTo(2);
        assertThat(preparer(() -> undoImport.undo(entity, sale, "wrong file"))).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> preparer(() -> undoImport.undo(entity, id, "again")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_TRANSITION));
        assertThat(lots(entity, TWO_LOTS).imported())
                .as("the same file brings them again")
                .isEqualTo(2);
        assertThat(preparer(() -> imports.byId(id))).satisfies(file -> {
            assertThat(file.undone()).isPresent();
            try (InputStream original = preparer(() -> imports.original(file))) {
                assertThat(new String(original.readAllBytes(), UTF_8)).isEqualTo(TWO_LOTS);
            }
        });
    }

    @Test
    void aPriceWithMoreThanEighteenDecimalsIsRoundedAndCounted() {
        String market = company.found().code();
        String file = """
                asset,date,open,high,low,close,volume
                BTC,2024-03-01,8.249999838881195e-06,8.4e-06,8.1e-06,8.249999838881195e-06,123456789012
                BTC,2024-03-02,8.4e-06,8.4e-06,8e-06,8.2e-06,1
                """;
        for (int times = 0; times < 2; times++) {
            ImportResult result = preparer(() -> {
                try (Upload upload = upload(file)) {
                    return importPrices.from(market, upload, Optional.empty());
                }
            });
            assertThat(result.imported()).isEqualTo(times == 0 ? 2 : 0);
            assertThat(result.skipped()).isEqualTo(times == 0 ? 0 : 2);
            assertThat(result.counts().rounded()).isEqualTo(times == 0 ? 1 : 0);
            assertThat(result.counts().oneDigit()).isEqualTo(times == 0 ? 1 : 0);
        }
    }

    private ImportResult lots(String entity, String csv) {
        return preparer(() -> {
            try (Upload upload = upload(csv)) {
                return importLots.from(entity, upload, false);
            }
        });
    }

    private ImportResult disposals(String entity, String csv) {
        return preparer(() -> {
            try (Upload upload = upload(csv)) {
                return importDisposals.from(entity, upload, false);
            }
        });
    }

    private <T> T preparer(Supplier<T> work) {
        return company.as("preparer", Role.PREPARER, work);
    }

    private ObjectAssert<FieldError> refused(RefusalCode code, Supplier<?> work) {
        Refusal[] refusal = new Refusal[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> preparer(work::get))
                .satisfies(refused -> refusal[0] = refused);
        assertThat(refusal[0].code()).as(refusal[0].detail()).isEqualTo(code);
        return assertThat(refusal[0].errors()).singleElement(InstanceOfAssertFactories.type(FieldError.class));
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(UTF_8)), "file.csv");
    }
}
