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
