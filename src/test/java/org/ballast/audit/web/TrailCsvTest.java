package org.ballast.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.Sealing;
import org.junit.jupiter.api.Test;

class TrailCsvTest {

    @Test
    void textThatASpreadsheetWouldRunIsNeutralised() throws IOException {
        assertThat(cell("=1+1")).isEqualTo("'=1+1");
        assertThat(cell("@SUM(A1),x")).isEqualTo("\"'@SUM(A1),x\"");
    }

    @Test
    void separatorsQuotesAndBreaksAreQuoted() throws IOException {
        assertThat(cell("said \"no\",\nthen left")).isEqualTo("\"said \"\"no\"\",\nthen left\"");
        assertThat(cell("plain")).isEqualTo("plain");
        assertThat(cell("")).isEmpty();
    }

    /** What stands for a reason in the line of an event. */
    private static String cell(String reason) throws IOException {
        StringWriter csv = new StringWriter();
        AuditEvent event = new AuditEvent(
                7, Instant.parse("2024-12-31T23:59:59Z"), "ada", "CFO", "::1", "TESTED", "TEST", "-1", "", "b", reason);
        new TrailCsv(csv).write(new SealedEvent(event, new Sealing(Sealing.RULE, "k", ""), "p", "r"));

        String before = "seq,at,actor,role,ip,action,subject_type,subject_id,before_hash,after_hash,reason,"
                + "prev_row_hash,row_hash,seal_rule,key_id,rows_hash\r\n7,2024-12-31T23:59:59Z,ada,CFO,::1,TESTED,TEST,'-1,,b,";
        String after = ",p,r,2,k,\r\n";
        assertThat(csv.toString()).startsWith(before).endsWith(after);
        return csv.toString().substring(before.length(), csv.getBuffer().length() - after.length());
    }
}
