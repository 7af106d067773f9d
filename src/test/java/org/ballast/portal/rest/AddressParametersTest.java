package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.portal.rest.AddressParameters.Call;
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
}
