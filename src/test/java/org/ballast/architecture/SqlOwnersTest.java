package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** SQL keeps the order of the packages as imports do: a package names its own tables and those of packages before it. */
class SqlOwnersTest {

    private static final Map<String, String> FILLED_BY_MIGRATIONS = Map.ofEntries(
            Map.entry("audit_head", "audit"),
            Map.entry("chart", "journal"),
            Map.entry("period_reopening", "journal"),
            Map.entry("account_role", "journal"),
            Map.entry("statement_line", "statements"),
            Map.entry("statement_account", "statements"),
            Map.entry("equity_column", "statements"),
            Map.entry("equity_row", "statements"),
            Map.entry("equity_rule", "statements"),
            Map.entry("live_sealing", "livesheet"),
            Map.entry("expansion_rule", "expansion"),
            Map.entry("expansion_purchase", "expansion"),
            Map.entry("published_template", "centralbank"),
            Map.entry("published_template_line", "centralbank"),
            Map.entry("published_identity", "centralbank"),
            Map.entry("published_identity_part", "centralbank"),
            Map.entry("published_measure", "centralbank"));

    private final SqlOwners owners = SqlOwners.ofMain(FILLED_BY_MIGRATIONS);

    @Test
    void eachTableHasOneOwner() {
        assertThat(owners.unclear()).isEmpty();
    }

    @Test
    void sqlNamesNoTableOfAPackageThatStandsAfterIt() {
        assertThat(owners.upward(Flow.FLOW)).isEmpty();
    }

    @Test
    void aTableOfALaterPackageIsFoundAcrossConcatenation() {
        SqlOwners faulty = new SqlOwners(
                Set.of("lot", "account"),
                Map.of("account", "journal"),
                Map.of(
                        "holdings/persistence/Lots.java", "\"INSERT INTO \"\n + \"lot (id) VALUES (?)\"",
                        "journal/persistence/Entries.java", "\"SELECT 1 FROM account a LEFT JOIN\"\n  + \" lot t\""));
        assertThat(faulty.unclear()).isEmpty();
        assertThat(faulty.upward(List.of("journal", "holdings")))
                .containsExactly("journal/persistence/Entries.java names lot of holdings");
    }

    @Test
    void aTableWithTwoOwnersIsFound() {
        SqlOwners faulty = new SqlOwners(
                Set.of("lot"),
                Map.of(),
                Map.of("holdings/A.java", "@Table(name = \"lot\")", "journal/B.java", "\"INSERT INTO lot (id)\""));
        assertThat(faulty.unclear()).containsExactly("lot is owned by [holdings, journal]");
        SqlOwners sealed = new SqlOwners(
                Set.of("lot"),
                Map.of(),
                Map.of("holdings/A.java", "new Table(\n    SealedLots.KIND, \"lot\", COLUMNS"));
        assertThat(sealed.unclear()).isEmpty();
    }
}
