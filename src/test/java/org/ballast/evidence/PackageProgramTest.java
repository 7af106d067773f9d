package org.ballast.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program that a package brings, where a whole package is not needed to see what it says. */
class PackageProgramTest {

    private static final String OF_A_FILE_THAT_CAME_LATER = """
            class Kept:
                def read(self, name):
                    return b'{"attachments":[{"sha256":"f"}],"evidence":"old"}'
            case = {"case_id": 1, "status": "SUBMITTED", "evidence_hash": "new", "evidence_kept": "yes",
                    "subject_hash": "old", "subject_kept": "%s"}
            verify.check_bound(Kept(), {"new"}, case, [{"sha256": "f", "is_evidence": "yes"}])
            print("fits")
            """;

    @Test
    void theTextOfAThingFromBeforeTextsWereKeptNeedNotBeThere() throws Exception {
        assertThat(said(OF_A_FILE_THAT_CAME_LATER.formatted("no"))).isEqualTo("0 fits\n");
    }

    @Test
    void theTextThatWasKeptHasToBeThere() throws Exception {
        assertThat(said(OF_A_FILE_THAT_CAME_LATER.formatted("yes")))
                .startsWith("1 ")
                .contains("case 1: the text of its subject_hash is missing");
    }

    /** Two of them at a million, of which the second is given in the name of somebody. */
    private static final String APPROVALS = """
            def step(action, before, after, actor, role="CFO", behalf=None, proof="2024-02-01T10:00:00Z"):
                return {"action": action, "from_status": before, "to_status": after, "actor": actor, "role": role,
                        "on_behalf_of": behalf, "proven_at": proof, "evidence_hash": "e"}
            case = {"case_id": 1, "status": "%s", "tier": "T3_DUAL_STEPUP", "approvals_needed": 2, "evidence_hash": "e"}
            verify.check_approvals(case, [
                step("CREATE", "NONE", "DRAFT", "preparer", "PREPARER"),
                step("SUBMIT", "DRAFT", "SUBMITTED", "preparer", "PREPARER"),
                step("APPROVE_PARTIAL", "SUBMITTED", "SUBMITTED", "controller", "CONTROLLER"),
                step("APPROVE_FINAL", "SUBMITTED", "APPROVED", "deputy", "CFO", "%s"%s),
                step("POST", "APPROVED", "POSTED", "system", "SYSTEM", None, None)])
            print("fits")
            """;

    @Test
    void twoPeopleWhoProvedWhoTheyAreStandBehindAMillion() throws Exception {
        assertThat(said(APPROVALS.formatted("POSTED", "cfo", ""))).isEqualTo("0 fits\n");
        assertThat(said(APPROVALS.formatted("POSTED", "controller", "")))
                .contains("case 1: controller stands behind two approvals");
        assertThat(said(APPROVALS.formatted("POSTED", "preparer", "")))
                .contains("case 1: preparer made or edited it and approved it");
        assertThat(said(APPROVALS.formatted("POSTED", "cfo", ", None")))
                .contains("case 1 is of tier T3_DUAL_STEPUP, and was approved without a proof");
        assertThat(said(APPROVALS.formatted("REVERSED", "cfo", "")))
                .contains("case 1 is REVERSED, and POSTED by its steps");
    }

    @Test
    void whatAConsoleHasNoLetterForIsToldAllTheSame() throws Exception {
        String told = """
                verify.check = lambda path: print("Zażółć Kft.")
                sys.exit(verify.main(["any"]))
                """;
        assertThat(said(told)).isEqualTo("0 Za\\u017c\\xf3\\u0142\\u0107 Kft.\n");
    }

    /** What Python says to a console that has ASCII alone, the code that it ends with before it. */
    private static String said(String lines) throws IOException, InterruptedException {
        ProcessBuilder python = new ProcessBuilder("python3", "-B", "-").redirectErrorStream(true);
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process program = python.start();
        try (var in = program.getOutputStream()) {
            in.write(("""
                    import sys
                    sys.path.insert(0, "src/main/resources/evidence")
                    sys.stdout.reconfigure(encoding="ascii", errors="strict")
                    import verify
                    """ + lines).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return program.waitFor() + " " + said;
    }
}
