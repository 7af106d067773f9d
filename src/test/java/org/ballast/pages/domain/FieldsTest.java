package org.ballast.pages.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields fields = new Fields();

    @Test
    void allThatIsWrongIsRefusedTogetherInTheOrderOfReading() {
        fields.read(() -> new Field("name", "").required());
        fields.read(() -> new Field("note", "right").required());
        fields.read(() -> new Field("validFrom", "yesterday").day());
        Refusal refused = catchThrowableOfType(Refusal.class, fields::requireAllRight);
        assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(refused.errorCount()).isEqualTo(2);
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("name", "validFrom");
    }

    @Test
    void oneWrongFieldIsRefusedAsItsRuleSaysIt() {
        Refusal rule = Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", PagesSentence.MISSING);
        fields.read(() -> {
            throw rule;
        });
        assertThatThrownBy(fields::requireAllRight).isSameAs(rule);
    }

    @Test
    void whatIsRightIsReadOnce() {
        Read<LocalDate> day = fields.read(() -> new Field("date", "2024-01-31").day());
        fields.requireAllRight();
        assertThat(day.value()).isEqualTo("2024-01-31");
    }

    @Test
    void whatIsNoFaultOfAFieldEndsTheReading() {
        Refusal forbidden = new Refusal(RefusalCode.FORBIDDEN, PagesSentence.LIMIT, 1);
        assertThatThrownBy(() -> fields.read(() -> {
                    throw forbidden;
                }))
                .isSameAs(forbidden);
    }

    @Test
    void aWrongFieldHasNoValue() {
        Read<String> name = fields.read(() -> new Field("name", "").required());
        assertThatThrownBy(name::value).isInstanceOf(IllegalStateException.class);
    }
}
