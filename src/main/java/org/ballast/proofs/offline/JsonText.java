package org.ballast.proofs.offline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.proofs.domain.ProofsSentence;

/**
 * JSON as RFC 8259 has it and nothing more. An object is a map, an array a list, nothing an empty {@link Optional}; numbers are
 * {@link BigDecimal}. A name that stands twice in an object is refused: two programs might each take another one.
 */
final class JsonText {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String source;
    private final String file;
    private int at;

    private JsonText(String source, String file) {
        this.source = source;
        this.file = file;
    }

    /**
     * The object that the text is.
     *
     * @param file what the text is called
     */
    static Map<String, Object> object(String text, String file) throws RefusedProofException {
        JsonText json = new JsonText(text.startsWith("\ufeff") ? text.substring(1) : text, file);
        if (!json.took('{')) {
            throw json.broken();
        }
        Map<String, Object> object = json.members(1);
        json.skipSpace();
        if (json.at < json.source.length()) {
            throw json.broken();
        }
        return object;
    }

    private Object value(int depth) throws RefusedProofException {
        if (depth > DEEPEST) {
            throw broken();
        }
        if (took('{')) {
            return members(depth + 1);
        }
        if (took('[')) {
            return items(depth + 1);
        }
        if (next() == '"') {
            return string();
        }
        if (tookWord("true")) {
            return true;
        }
        if (tookWord("false")) {
            return false;
        }
        return tookWord("null") ? Optional.empty() : number();
    }

    private Map<String, Object> members(int depth) throws RefusedProofException {
        Map<String, Object> members = new LinkedHashMap<>();
        if (took('}')) {
            return members;
        }
        do {
            skipSpace();
            String name = string();
            if (!took(':')) {
                throw broken();
            }
            if (members.putIfAbsent(name, value(depth)) != null) {
                throw new RefusedProofException(ProofsSentence.NAME_TWICE.with(file, name));
            }
        } while (took(','));
        if (!took('}')) {
            throw broken();
        }
        return members;
    }

    private List<Object> items(int depth) throws RefusedProofException {
        List<Object> items = new ArrayList<>();
        if (took(']')) {
            return items;
        }
        do {
            items.add(value(depth));
        } while (took(','));
        if (!took(']')) {
            throw broken();
        }
        return items;
    }

    private BigDecimal number() throws RefusedProofException {
        String digits = match(NUMBER);
        if (digits.length() > LONGEST_NUMBER) {
            throw broken();
        }
        return new BigDecimal(digits);
    }

    private String string() throws RefusedProofException {
        String quoted = match(STRING);
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char sign = quoted.charAt(i);
            if (sign != '\\') {
                text.append(sign);
                continue;
            }
            char escaped = quoted.charAt(++i);
            if (escaped == 'u') {
                text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int control = "bfnrt".indexOf(escaped);
                text.append(control < 0 ? escaped : "\b\f\n\r\t".charAt(control));
            }
        }
        return text.toString();
    }

    private String match(Pattern pattern) throws RefusedProofException {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            throw broken();
        }
        at = matcher.end();
        return matcher.group();
    }

    private boolean took(char sign) {
        skipSpace();
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    private boolean tookWord(String word) {
        if (!source.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private void skipSpace() {
        while (" \t\n\r".indexOf(next()) >= 0) {
            at++;
        }
    }

    /** The sign that comes next; behind the last one a sign that is none. */
    private char next() {
        return at < source.length() ? source.charAt(at) : '\0';
    }

    private RefusedProofException broken() {
        long line = source.substring(0, at).lines().count();
        return new RefusedProofException(ProofsSentence.NOT_JSON.with(file, Math.max(1, line)));
    }
}
