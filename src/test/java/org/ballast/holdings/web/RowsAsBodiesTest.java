package org.ballast.holdings.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.LotForm;
import org.ballast.imports.domain.CsvForm;
import org.ballast.pages.web.Requests;
import org.junit.jupiter.api.Test;

/** A row that comes as a body is read by the rules of the file, so its fields are the file's columns and as needed. */
class RowsAsBodiesTest {

    @Test
    void theFieldsOfALotAreTheColumnsOfAFileOfLots() {
        assertSame(LotForm.COLUMNS, LotsResource.NewLotJson.class);
    }

    @Test
    void theFieldsOfADisposalAreTheColumnsOfAFileOfDisposals() {
        assertSame(DisposalForm.COLUMNS, DisposalsResource.NewDisposalJson.class);
    }

    @Test
    void whatDidNotComeIsNoColumn() {
        LotsResource.NewLotJson body =
                new LotsResource.NewLotJson("L1", "BTC", "2024-01-02", "1", "90.00", "USD", null, null, "INV-1");
        assertThat(Requests.columns(body))
                .isEqualTo(Map.of(
                        "lot", "L1",
                        "asset", "BTC",
                        "acquired_at", "2024-01-02",
                        "quantity", "1",
                        "cost", "90.00",
                        "currency", "USD",
                        "reference", "INV-1"));
    }

    private static void assertSame(CsvForm columns, Class<? extends Record> body) {
        assertThat(fields(body, true)).isEqualTo(columns.required());
        assertThat(fields(body, false)).isEqualTo(columns.optional());
    }

    private static List<String> fields(Class<? extends Record> body, boolean needed) {
        return Arrays.stream(body.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(NotNull.class) == needed)
                .map(Field::getName)
                .map(name -> name.replace("At", "_at"))
                .toList();
    }
}
