package org.ballast.documents.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.ballast.documents.domain.DocumentsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The pages of a document between filling and export. */
public final class FilledPages {

    /** Marks the text that says which page it is, as {@code Page {0} of {1}}. */
    private static final String PAGE_NUMBER = "net.sf.jasperreports.export.ballast.page";

    private final List<JasperPrint> parts;

    public FilledPages(List<JasperPrint> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Nothing is ever cut off: a text that its place on the page is too small for stops the document.
     *
     * @throws Refusal UNPRINTABLE with the text
     */
    public void requireWholeTexts() {
        texts(text -> {
            if (text.getTextTruncateIndex() != null) {
                throw new Refusal(RefusalCode.UNPRINTABLE, DocumentsSentence.TEXT_DOES_NOT_FIT, text.getOriginalText());
            }
        });
    }

    /** Counts the pages of all parts together. */
    public void number() {
        int all = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        int page = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage each : part.getPages()) {
                page++;
                Object[] numbers = {page, all};
                texts(each.getElements(), text -> say(text, numbers));
            }
        }
    }

    private static void say(JRPrintText text, Object[] numbers) {
        if (text.hasProperties() && text.getPropertiesMap().containsProperty(PAGE_NUMBER)) {
            text.setText(new MessageFormat(text.getOriginalText(), Locale.ENGLISH).format(numbers));
        }
    }

    private void texts(Consumer<JRPrintText> each) {
        parts.stream().flatMap(part -> part.getPages().stream()).forEach(page -> texts(page.getElements(), each));
    }

    private static void texts(List<JRPrintElement> elements, Consumer<JRPrintText> each) {
        for (JRPrintElement element : elements) {
            switch (element) {
                case JRPrintText text -> each.accept(text);
                case JRPrintFrame frame -> texts(frame.getElements(), each);
                default -> {}
            }
        }
    }
}
