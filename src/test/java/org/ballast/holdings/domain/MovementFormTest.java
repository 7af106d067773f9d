package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is read by the rules of its kind, and what is wrong with it is told by its own columns. */
class MovementFormTest {

    private static final List<String> HEADER = List.of(
            "reference,kind,asset,at,quantity,wallet,to_wallet,consideration,currency,fee,fee_asset,fee_quantity,lots,note"
                    .split(",", -1));
    private static final HoldingsContext CONTEXT = new HoldingsContext(
            Samples.COMPANY,
            Map.of("BTC", 1L, "ETH", 2L),
            Map.of("DEFAULT", 1L, "COLD", 2L),
            1,
            Set.of(),
            Instant.parse("2026-01-01T00:00:00Z"));

    private final ImportErrors errors = new ImportErrors();
    private final MovementForm form = new MovementForm(CONTEXT, errors);

    @Test
    void eachKindBecomesWhatItIsInTheBooks() {
        read(
                "A1,ACQUISITION,BTC,2024-01-02,1,,,40000.00,,10.00,,,,Trade 1",
                "A2,buy,BTC,2024-01-02,1,COLD,,40000.00,USD,,,,,",
                "R1,STAKING,ETH,2024-01-03,0.05,COLD,,115.01,USD,,,,,",
                "P1,AIRDROP,ETH,2024-01-03,5,COLD,,1.00,,,,,,",
                "D1,SALE,BTC,2024-01-04T10:00:00Z,0.5,,,22000.00,USD,3.00,,,A1:0.5,Invoice 7",
                "X1,LOSS,BTC,2024-01-05,0.1,COLD,,,,,,,,",
                "F1,FEE,ETH,2024-01-06,0.001,COLD,,2.30,,,,,,",
                "T1,TRANSFER,BTC,2024-01-07,0.2,DEFAULT,COLD,,,4.60,ETH,0.002,,To cold",
                "A3,ACQUISITION,BTC,2024-01-08,1,COLD,,40000.00,,4.60,ETH,0.002,,");
        errors.refuseIfAny();
        MovementFacts facts = form.facts();

        assertThat(facts.lots())
                .extracting(
                        NewLot::code, NewLot::origin, lot -> lot.originalCost().toString(), NewLot::reference)
                .containsExactly(
                        tuple("A1", LotOrigin.PURCHASE, "40010.00 USD", "Trade 1"),
                        tuple("A2", LotOrigin.PURCHASE, "40000.00 USD", ""),
                        tuple("R1", LotOrigin.REWARD, "115.01 USD", ""),
                        tuple("P1", LotOrigin.AIRDROP, "1.00 USD", ""),
                        tuple("A3", LotOrigin.PURCHASE, "40004.60 USD", ""));
        assertThat(facts.disposals())
                .extracting(
                        DisposalRequest::reference,
                        DisposalRequest::kind,
                        sale -> sale.proceeds().toString())
                .containsExactly(
                        tuple("D1", DisposalKind.SALE, "22000.00 USD"),
                        tuple("X1", DisposalKind.LOSS, "0.00 USD"),
                        tuple("F1", DisposalKind.FEE, "2.30 USD"));
        assertThat(facts.disposals().getFirst().note()).isEqualTo("Invoice 7");
        assertThat(facts.fees())
                .extracting(
                        DisposalRequest::reference,
                        DisposalRequest::kind,
                        fee -> fee.proceeds().toString())
                .containsExactly(
                        tuple("T1/fee", DisposalKind.FEE, "4.60 USD"), tuple("A3/fee", DisposalKind.SALE, "4.60 USD"));
        assertThat(facts.transfers()).singleElement().satisfies(move -> {
            assertThat(move.walletId()).isEqualTo(1);
            assertThat(move.toWalletId()).isEqualTo(2);
            assertThat(move.note()).isEqualTo("To cold");
        });
        assertThat(facts.rows()).isEqualTo(9);
        assertThat(form.hasAllThatComes(9)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,SWAP,BTC,2024-01-02,1,,,1.00,,,,,, | kind",
                "A1,GIFT,BTC,2024-01-02,1,,,1.00,,,,,, | kind",
                "A1,,BTC,2024-01-02,1,,,1.00,,,,,, | kind",
                ",ACQUISITION,BTC,2024-01-02,1,,,1.00,,,,,, | reference",
                "A1,ACQUISITION,DOGE,2024-01-02,1,,,1.00,,,,,, | asset",
                "A1,ACQUISITION,BTC,2024-13-02,1,,,1.00,,,,,, | at",
                "A1,ACQUISITION,BTC,2027-01-02,1,,,1.00,,,,,, | at",
                "A1,ACQUISITION,BTC,2024-01-02,0,,,1.00,,,,,, | quantity",
                "A1,ACQUISITION,BTC,2024-01-02,1,HOT,,1.00,,,,,, | wallet",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,,,,,,, | consideration",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,0,,,,,, | consideration",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,XXQ,,,,, | currency",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,-1,,,, | fee",
                "A1,ACQUISITION,BTC,2024-01-02,1,,COLD,1.00,,,,,, | to_wallet",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,,,,L1:1, | lots",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,1.00,ETH,,, | fee_quantity",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,1.00,,1,, | fee_asset",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,,ETH,1,, | fee",
                "A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,0,ETH,1,, | fee",
                "R1,REWARD,BTC,2024-01-02,1,,,0,,,,,, | consideration",
                "R1,REWARD,BTC,2024-01-02,1,,,1.00,,1.00,,,, | fee",
                "D1,DISPOSAL,BTC,2024-01-02,1,,,,,,,,, | consideration",
                "D1,DISPOSAL,BTC,2024-01-02,1,,,1.00,,,,,L1, | lots",
                "X1,LOSS,BTC,2024-01-02,1,,,5.00,,,,,, | consideration",
                "F1,FEE,BTC,2024-01-02,1,,,,,,,,, | consideration",
                "F1,FEE,BTC,2024-01-02,1,,,0,,,,,, | consideration",
                "T1,TRANSFER,BTC,2024-01-02,1,,COLD,,,,,,, | wallet",
                "T1,TRANSFER,BTC,2024-01-02,1,COLD,,,,,,,, | to_wallet",
                "T1,TRANSFER,BTC,2024-01-02,1,COLD,COLD,,,,,,, | to_wallet",
                "T1,TRANSFER,BTC,2024-01-02,1,DEFAULT,HOT,,,,,,, | to_wallet",
                "T1,TRANSFER,BTC,2024-01-02,1,DEFAULT,COLD,1.00,,,,,, | consideration",
                "T1,TRANSFER,BTC,2024-01-02,1,DEFAULT,COLD,,,1.00,,,, | fee"
            })
    void whatIsWrongIsToldOnceByItsColumn(String row, String field) {
        read(row.strip());
        assertThat(errors.first())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("2 " + field);
        assertThat(form.facts().isEmpty()).isTrue();
    }

    @Test
    void aReferenceComesOnceInTheFileWhateverItsKind() {
        read("A1,ACQUISITION,BTC,2024-01-02,1,,,1.00,,,,,,", "A1,TRANSFER,BTC,2024-01-03,1,DEFAULT,COLD,,,,,,,");
        assertThat(errors.first())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("3 reference");
        assertThat(form.hasAllThatComes(2)).isFalse();
    }

    private void read(String... rows) {
        int line = 1;
        for (String row : rows) {
            line++;
            form.read(new ImportRow(line, HEADER, Arrays.copyOf(row.split(",", -1), HEADER.size()), errors));
        }
    }
}
