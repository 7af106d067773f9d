package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.domain.MeasuredPolicy;

/**
 * A disclosure of what is measured at the end of each period as a note: its policy, then its tables, the same on page and
 * paper; in a spreadsheet a table a sheet.
 */
public abstract class Note<D extends Record & Disclosure> {

    protected final D disclosure;
    protected final Words words;

    /** A figure that a page says before anything else. */
    public record Headline(String caption, Money amount) {}

    protected Note(D disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
    }

    public final List<NoteSection> sections() {
        if (disclosure.isEmpty()) {
            return List.of(NoteSection.words(title(), List.of(nothingHeld())));
        }
        List<NoteSection> sections = new ArrayList<>();
        sections.add(NoteSection.words(words.text("disclosure.policies"), policies()));
        sections.addAll(tables());
        return sections;
    }

    /** How the assets are measured: what is the same for all is said once. */
    public List<String> policies() {
        Map<String, List<String>> bySymbol = new LinkedHashMap<>();
        inForce()
                .forEach((symbol, policy) -> bySymbol.put(
                        symbol, policy.map(this::policy).orElseGet(() -> List.of(words.text("policy.none", symbol)))));
        return SharedSentences.of(bySymbol, words);
    }

    public abstract String title();

    /** That there is nothing to say of the period. */
    public abstract String nothingHeld();

    public abstract List<Headline> headlines();

    /** What is held at the reporting date as a picture; not drawable where nothing is. */
    public abstract Chart chart();

    abstract List<NoteSection> tables();

    /** The policy of each asset at the reporting date, by its symbol. */
    abstract Map<String, Optional<MeasuredPolicy>> inForce();

    abstract List<String> policy(MeasuredPolicy policy);

    abstract void addSheets(NoteWorkbook workbook);
}
