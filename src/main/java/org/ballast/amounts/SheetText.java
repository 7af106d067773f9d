package org.ballast.amounts;

/** The one rule for text that goes out into a file that spreadsheets open. */
public final class SheetText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SheetText() {}

    /**
     * The text, with an apostrophe in front where a spreadsheet would take it for a formula.
     *
     * <p>Example: {@code =1+1} becomes {@code '=1+1}.
     */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
