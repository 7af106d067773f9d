package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.ballast.approvals.web.CasesResource;
import org.ballast.portal.rest.AddressParameters.Call;
import org.ballast.portal.rest.AddressParameters.Taken;
import org.ballast.statements.web.FairValueDisclosureResource;
import org.junit.jupiter.api.Test;

/** Which parameters a call knows. */
class AddressParametersTest {

    @Test
    void aCallKnowsTheParametersOfWhatItsResourceExtends() throws NoSuchMethodException {
        for (String method : new String[] {"asData", "asPdf", "asXlsx"}) {
            assertThat(AddressParameters.parameters(new Call(
                            FairValueDisclosureResource.class, FairValueDisclosureResource.class.getMethod(method))))
                    .containsOnlyKeys("book", "from", "to");
        }
    }

    @Test
    void aParameterMayComeTwiceOnlyWhereTheCallTakesSeveral() {
        Method cases = Arrays.stream(CasesResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .filter(method -> !method.isAnnotationPresent(Path.class))
                .findFirst()
                .orElseThrow();
        Map<String, Taken> taken = AddressParameters.parameters(new Call(CasesResource.class, cases));
        assertThat(taken.get("status")).isEqualTo(new Taken(false, true));
        assertThat(taken.get("limit")).isEqualTo(new Taken(false, false));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefusedAndWhatIsNoDayIsLeftToTheCall() {
        assertThat(AddressParameters.backwards(span("2024-10-05", "2024-10-01")))
                .hasValueSatisfying(error ->
                        assertThat(error.field() + " " + error.message()).isEqualTo("to is before from, 2024-10-05"));
        assertThat(AddressParameters.backwards(span("2024-10-05", "2024-10-05")))
                .isEmpty();
        assertThat(AddressParameters.backwards(span("2024-10-05", "yesterday"))).isEmpty();
        assertThat(AddressParameters.backwards(new MultivaluedHashMap<>(Map.of("to", "2024-10-01"))))
                .isEmpty();
    }

    private static MultivaluedHashMap<String, String> span(String from, String to) {
        return new MultivaluedHashMap<>(Map.of("from", from, "to", to));
    }
}
