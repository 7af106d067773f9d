package org.ballast.trading.domain.venues;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.trading.domain.PositionSide;

/**
 * How one venue says things, read from its file: which fields of its answer become which parts of a snapshot or of a
 * position, which it prints beside, how these follow from its parts, and which are known and not taken. Whatever else an answer
 * holds is named to the sender.
 */
public final class VenueFormat {

    /** What a position is counted in. */
    public enum Counted {
        /** Contracts of the instrument. */
        CONTRACTS,
        /** Units of {@link org.ballast.trading.domain.Instrument#units}. */
        UNITS
    }

    /** What a number of time counts since 1970. */
    public enum TimeUnit {
        MILLIS,
        MICROS
    }

    private final Properties said;

    public VenueFormat(Properties said) {
        this.said = said;
        List.of("name").forEach(this::required);
        said.stringPropertyNames().stream().filter(VenueFormat::isSum).forEach(this::sum);
    }

    private static boolean isSum(String key) {
        return key.startsWith("account.check.") || SnapshotPart.keys().contains(key);
    }

    /** The venue, as marks name their source. */
    public String name() {
        return required("name");
    }

    /** Where the rows stand in the answer; empty where the answer is the row, or the list of rows. */
    public String root() {
        return said.getProperty("root", "");
    }

    public Optional<String> timeField() {
        return optional("time");
    }

    public TimeUnit timeUnit() {
        return TimeUnit.valueOf(said.getProperty("time.unit", "MILLIS"));
    }

    /** Whether a row with these fields says something of the account. */
    public boolean isAccount(Set<String> fields) {
        return optional("account.mark")
                .filter(mark -> fields.stream().anyMatch(field -> bare(field).equals(mark)))
                .isPresent();
    }

    /** Whether a row with these fields is a position. */
    public boolean isPosition(Set<String> fields) {
        return optional("position.mark").filter(fields::contains).isPresent();
    }

    /** Whether it reads positions at all. */
    public boolean readsPositions() {
        return optional("position.mark").isPresent();
    }

    /** Names that may stand under the code of the currency, or it under them. */
    public Set<String> nested() {
        return words("account.nested");
    }

    /** How a part of a snapshot comes of the venue's figures; empty where the venue has no such part. */
    public Optional<VenueSum> part(SnapshotPart part) {
        return optional(part.key()).map(VenueSum::parse);
    }

    /** What it prints beside, by its own names; those that may be missing too. */
    public Set<String> printed() {
        return new TreeSet<>(words("account.printed"));
    }

    /** The same in the order of the format. */
    public List<String> printedInOrder() {
        return List.copyOf(words("account.printed"));
    }

    /** How what it prints follows from its other figures, by printed name. */
    public Map<String, VenueSum> checks() {
        Map<String, VenueSum> checks = new LinkedHashMap<>();
        for (String name : words("account.printed")) {
            optional("account.check." + name).ifPresent(sum -> checks.put(name, VenueSum.parse(sum)));
        }
        return checks;
    }

    /** Which of the portal's balances what it prints is, by printed name. */
    public Map<String, String> ours() {
        Map<String, String> ours = new LinkedHashMap<>();
        for (String name : words("account.printed")) {
            optional("account.ours." + name).ifPresent(balance -> ours.put(name, balance));
        }
        return ours;
    }

    /** Decimals that the venue rounds each printed figure to. */
    public int rounding() {
        return Integer.parseInt(said.getProperty("account.rounding", "8"));
    }

    /** Fields of the account that are read, known, or kept as printed. */
    public Set<String> accountFields() {
        Set<String> fields = new TreeSet<>(words("account.known"));
        fields.addAll(printed());
        optional("account.unit").ifPresent(fields::add);
        for (SnapshotPart part : SnapshotPart.values()) {
            part(part).ifPresent(sum -> fields.addAll(sum.fields()));
        }
        checks().values().forEach(sum -> fields.addAll(sum.fields()));
        return fields;
    }

    /** Fields around the rows. */
    public Set<String> envelope() {
        Set<String> fields = new TreeSet<>(words("envelope"));
        timeField().ifPresent(fields::add);
        return fields;
    }

    /** Fields of a position that are read or known. */
    public Set<String> positionFields() {
        Set<String> fields = new TreeSet<>(words("position.known"));
        List.of("instrument", "quantity", "side", "entry", "entryInCurrency", "openedAt", "markPrice", "indexPrice")
                .forEach(each -> optional("position." + each).ifPresent(fields::add));
        return fields;
    }

    /** The field of an account that names its currency. */
    public Optional<String> unitField() {
        return optional("account.unit");
    }

    /** The name of a field of a position, as {@code entry}; empty where the venue does not say it. */
    public Optional<String> positionField(String what) {
        return optional("position." + what);
    }

    /** The side that a row is of, where the venue holds both sides of the instrument apart. */
    Optional<PositionSide> sideApart(VenueRow row) {
        String said = positionField("side").map(row::text).orElse("");
        return words("position.apart").contains(said)
                ? Optional.of(
                        positionField("short").filter(said::equals).isPresent()
                                ? PositionSide.SHORT
                                : PositionSide.LONG)
                : Optional.empty();
    }

    public Counted counted() {
        return Counted.valueOf(required("position.counted"));
    }

    public TimeUnit openedAtUnit() {
        return TimeUnit.valueOf(said.getProperty("position.openedAt.unit", "MILLIS"));
    }

    /** Whether a field is among those that are known, by its name or by what it begins with. */
    static boolean isKnown(String field, Set<String> known) {
        return known.contains(field)
                || known.stream()
                        .filter(each -> each.endsWith("*"))
                        .anyMatch(each -> field.startsWith(each.substring(0, each.length() - 1)));
    }

    private String bare(String field) {
        return nested().stream()
                .filter(name -> field.startsWith(name + ".") || field.endsWith("." + name))
                .findFirst()
                .orElse(field);
    }

    private Set<String> words(String key) {
        return Arrays.stream(said.getProperty(key, "").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> key.equals("account.printed") ? word.replace("?", "") : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private VenueSum sum(String key) {
        return VenueSum.parse(required(key));
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(said.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String required(String key) {
        return optional(key).orElseThrow(() -> new IllegalArgumentException("a format says " + key));
    }
}
