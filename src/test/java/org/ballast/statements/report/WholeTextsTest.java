package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.Typefaces;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.WidestStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter and no digit is lost on paper. */
class WholeTextsTest {

    private static final RenderDocument RENDER = new RenderDocument();

    @Test
    void theWidestBalanceSheetStandsWhole() {
        String text = PdfTexts.of(RENDER.pdf(BalanceSheetReport.of(
                WidestStatements.balanceSheet(), WidestStatements.disclosure().signOffs())));
        assertThat(text)
                .contains("(33,333,333,333,333,333.33)")
                .contains("(22,222,222,222,222,222.22)")
                .contains("(11,111,111,111,111,111.11)")
                .contains("W".repeat(32) + " ·")
                .contains("America/Argentina/ComodRivadavia");
        assertThat(letters(text, 'M')).isEqualTo(255);
        assertThat(letters(text, 'Q')).isGreaterThanOrEqualTo(200);
    }

    @Test
    void theWidestDisclosureStandsWhole() {
        String text = PdfTexts.of(RENDER.pdf(DisclosureReport.of(WidestStatements.disclosure())));
        assertThat(text)
                .contains(WidestStatements.CODE)
                .contains("98,765,432,109,876,543,210.123456789012345678")
                .contains("98,765,432,109,876,543,210.123456789012345679")
                .contains("0.000000000000000001")
                .contains("(11,111,111,111,111,111.11)")
                .contains("55,555,555,555,555,555.55")
                .contains("44,444,444,444,444,444.44")
                .contains("(88,888,888,888,888,888.88)")
                .contains("99,999,999,999,999,999.99");
        assertThat(letters(text, 'T')).isGreaterThanOrEqualTo(4_000);
    }

    @Test
    void codesOfExchangesAndUnitsOfEighteenDecimalsStandWhole() {
        ImpairmentDisclosure disclosure = LotTable.disclosure();
        String text = PdfTexts.of(RENDER.pdf(DisclosureReport.of(disclosure)));
        disclosure.assets().get(0).lots().forEach(lot -> assertThat(text).contains(lot.lot()));
        assertThat(text)
                .contains("1,234.123456789012345678")
                .contains("0.000001234567890123")
                .contains("98,765.432109876543210987")
                .contains("99,999.555567900123446788");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "架空資産株式会社",
                "批次一",
                "體系",
                "体系",
                "カタカナ ひらがな",
                "가상회사",
                "Ελλάδα",
                "Привет",
                "Zażółć gęślą jaźń",
                "ไทย",
                "लोट",
                "საქართველო",
                "₿ → ◎"
            })
    void aNameInAnyScriptOfTheFontsIsRead(String name) {
        assertThat(PdfTexts.of(RENDER.pdf(named(name)))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"شركة", "مثال", "לוט"})
    void rightToLeftNamesAreReadAsTheyAreTyped(String name) {
        String visual = new StringBuilder(name).reverse().toString();
        assertThat(PdfTexts.of(RENDER.pdf(named(name)))).containsAnyOf(name, visual);
    }

    @Test
    void arabicIsReadAsItIsTypedThoughItIsPrintedInTheFormsOfAWord() {
        assertThat(PdfTexts.of(RENDER.pdf(named("شراء"))).codePoints())
                .noneMatch(letter -> letter >= 0xFE70 && letter <= 0xFEFC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𒀀", "🚀", "\u0378", "\ud800"})
    void aLetterThatNoFontHasIsRefusedByNameBeforeAnythingIsPrinted(String letter) {
        Printout printout = named("Helix " + letter + " Inc.");
        assertThatThrownBy(() -> RENDER.pdf(printout))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.UNPRINTABLE))
                .hasMessageContaining(String.format("U+%04X", letter.codePointAt(0)))
                .hasMessageContaining("company name");
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        Printout sheet = named("Helix Inc.");
        Printout.Part part = sheet.parts().get(0);
        Map<String, String> words = new HashMap<>(part.words());
        words.put("pageOf", "Page ".repeat(100));
        Printout tooLong = new Printout(
                sheet.name(),
                sheet.title(),
                sheet.author(),
                sheet.currency(),
                Instant.EPOCH,
                Optional.empty(),
                List.of(new Printout.Part(part.report(), words, part.rows())));
        assertThatThrownBy(() -> RENDER.pdf(tooLong))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void whatBothFontsHaveIsPrintable() {
        assertThat("Straße 12,50 €".codePoints().allMatch(Typefaces::have)).isTrue();
        assertThat(Typefaces.have(0x12000)).isFalse();
    }

    @Test
    void aCompanyWithoutLotsGetsOneSentence() {
        String text = PdfTexts.of(RENDER.pdf(DisclosureReport.of(LotTable.nothing())));
        assertThat(text)
                .contains("Helix Treasury Inc. held no digital assets in the period.")
                .doesNotContain("null");
    }

    private static Printout named(String name) {
        return BalanceSheetReport.of(
                LotTable.named(new LedgerVector().balanceSheet(14), name),
                DisclosureVector.disclosure().signOffs());
    }

    private static long letters(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }
}
