package org.ballast.documents.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is mended in the parts of a written XLSX file: its date and author are those of the content, and each formula has
 * its result beside it, for readers that do not calculate.
 *
 * @param results of each sheet: the result of the formula in a cell, by the cell's name
 */
record XlsxParts(String author, Instant madeAt, List<Map<String, String>> results) {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)><f>([^<]*)</f></c>");

    boolean isMended(String part) {
        return part.equals("docProps/core.xml") || !resultsOf(part).isEmpty();
    }

    byte[] mended(String part, byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        String same = part.equals("docProps/core.xml") ? core(xml) : withResults(xml, resultsOf(part));
        return same.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> resultsOf(String part) {
        Matcher sheet = SHEET.matcher(part);
        return sheet.matches() ? results.get(Integer.parseInt(sheet.group(1)) - 1) : Map.of();
    }

    private String core(String xml) {
        String created = madeAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return xml.replaceFirst(
                        "<dc:creator>[^<]*</dc:creator>",
                        Matcher.quoteReplacement("<dc:creator>" + escaped(author) + "</dc:creator>"))
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + created);
    }

    private static String withResults(String xml, Map<String, String> results) {
        return FORMULA.matcher(xml)
                .replaceAll(cell -> Matcher.quoteReplacement("<c r=\"" + cell.group(1) + "\"" + cell.group(2) + "><f>"
                        + cell.group(3) + "</f><v>" + results.get(cell.group(1)) + "</v></c>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
