package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.audit.domain.CanonicalJson;
import org.junit.jupiter.api.Test;

/** Evidence names who wanted the policy that it rests on, and who approved it: the text under the hash is pinned to the byte. */
class PolicyApprovalTest {

    @Test
    void itNamesBothInTheirOrder() {
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(new PolicyApproval(7, "cfo", List.of("controller", "cfo2")).evidence(), text);

        assertThat(text).hasToString("{\"approvedBy\":[\"controller\",\"cfo2\"],\"case\":7,\"changedBy\":\"cfo\"}");
    }
}
