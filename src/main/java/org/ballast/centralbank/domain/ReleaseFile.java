package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.imports.domain.Spelling;

/**
 * Reads the rows of one file of releases, {@code date,item,amount}, and judges each day as a whole: what a release must tell is
 * there, and its identities hold within the tolerance of rounding. Whatever is wrong is noted with its line and item.
 */
public final class ReleaseFile {

    /** The columns of a file of releases. */
    public static final CsvForm COLUMNS = new CsvForm(List.of("date", "item", "amount"), List.of());

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int DECIMALS = 6;
    private static final int DIGITS = 18;

    private final LocalDate today;
    private final Function<LocalDate, Optional<StatementTemplate>> templateOn;
    private final SortedMap<LocalDate, ReadRelease> days = new TreeMap<>();

    /**
     * @param today no release is of a later day
     * @param templateOn the template in force on a day
     */
    public ReleaseFile(LocalDate today, Function<LocalDate, Optional<StatementTemplate>> templateOn) {
        this.today = today;
        this.templateOn = templateOn;
    }

    /** Takes a row, or notes all that is wrong with it. */
    public void read(ImportRow row) {
        Optional<LocalDate> day = row.date("date").filter(on -> isInReach(row, on));
        Optional<BigDecimal> amount = row.decimal("amount").filter(told -> fits(row, told));
        Optional<String> item = row.required("item");
        if (day.isEmpty()) {
            return;
        }
        Optional<StatementTemplate> template = template(day.get());
        if (template.isEmpty()) {
            row.error("date", CentralbankSentence.NO_TEMPLATE_YET);
            return;
        }
        if (item.isPresent() && template.get().line(item.get()).isEmpty()) {
            row.error(
                    "item",
                    Spelling.hint(
                            item.get(),
                            template.get().items(),
                            CentralbankSentence.ITEM_UNKNOWN.with(template.get().code())));
        } else if (item.isPresent() && amount.isPresent()) {
            ReadRelease read = days.computeIfAbsent(day.get(), on -> new ReadRelease(on, template.get(), row.line()));
            read.take(row, item.get(), amount.get());
        }
    }

    private Optional<StatementTemplate> template(LocalDate day) {
        return Optional.ofNullable(days.get(day)).map(ReadRelease::template).or(() -> templateOn.apply(day));
    }

    private boolean isInReach(ImportRow row, LocalDate day) {
        if (day.isAfter(today)) {
            row.error("date", CentralbankSentence.RELEASE_IN_FUTURE);
        } else if (day.isBefore(EARLIEST)) {
            row.error("date", CentralbankSentence.RELEASE_TOO_EARLY, EARLIEST);
        }
        return !day.isAfter(today) && !day.isBefore(EARLIEST);
    }

    private static boolean fits(ImportRow row, BigDecimal told) {
        BigDecimal plain = told.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            row.error("amount", CentralbankSentence.MORE_DECIMALS, DECIMALS);
            return false;
        }
        if (plain.precision() - plain.scale() > DIGITS) {
            row.error("amount", CentralbankSentence.TOO_LARGE, DIGITS);
            return false;
        }
        return true;
    }

    /** The releases of the file by day, judged as a whole: each is right, or its errors are noted. */
    public List<ReadRelease> releases(ImportErrors errors) {
        if (errors.isEmpty()) {
            days.values().forEach(read -> read.judge(errors));
        }
        return List.copyOf(days.values());
    }

    /** A release as a file tells it, with the line of each figure. */
    public static final class ReadRelease {

        private final LocalDate asOf;
        private final StatementTemplate template;
        private final long firstLine;
        private final SortedMap<String, BigDecimal> figures = new TreeMap<>();
        private final Map<String, Long> lines = new TreeMap<>();

        ReadRelease(LocalDate asOf, StatementTemplate template, long firstLine) {
            this.asOf = asOf;
            this.template = template;
            this.firstLine = firstLine;
        }

        void take(ImportRow row, String item, BigDecimal amount) {
            Long earlier = lines.putIfAbsent(item, row.line());
            if (earlier != null) {
                row.error("item", CentralbankSentence.ITEM_TWICE, earlier);
            } else {
                figures.put(item, amount);
            }
        }

        void judge(ImportErrors errors) {
            for (String item : template.missing(figures)) {
                errors.add(firstLine, "item", item, CentralbankSentence.ITEM_MISSING, asOf);
            }
            for (Residual residual : template.residuals(figures)) {
                if (residual.state() == Residual.State.BROKEN) {
                    String item = residual.identity().published().getFirst().item();
                    errors.add(
                            lines.getOrDefault(item, firstLine),
                            "amount",
                            item,
                            CentralbankSentence.IDENTITY_BROKEN,
                            asOf,
                            residual.identity().name(),
                            plain(residual.published()),
                            plain(residual.sum()),
                            plain(residual.difference()),
                            plain(residual.tolerance()));
                }
            }
        }

        /** As it is said to people: without zeros at its end. */
        private static BigDecimal plain(BigDecimal figure) {
            BigDecimal bare = figure.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        public LocalDate asOf() {
            return asOf;
        }

        public StatementTemplate template() {
            return template;
        }

        /** Line in the file on which it begins. */
        public long firstLine() {
            return firstLine;
        }

        /** As published, by item. */
        public SortedMap<String, BigDecimal> figures() {
            return figures;
        }

        /** Line in the file of an item. */
        public long lineOf(String item) {
            return lines.getOrDefault(item, firstLine);
        }
    }
}
