package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.RefusedProofException.unless;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofsSentence;

/**
 * The fields of a file. What is not known is left alone; what is needed must be there and be what it must be.
 *
 * @param values by name
 * @param file what the file is called
 * @param where the place in it, empty at the top
 */
record FileFields(Map<?, ?> values, String file, String where) {

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})*+");
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,79}");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    static FileFields of(String text, String file) throws RefusedProofException {
        return new FileFields(JsonText.object(text, file), file, "");
    }

    /** Whether there is something of that name. */
    boolean has(String name) {
        return values.containsKey(name) && !Optional.empty().equals(values.get(name));
    }

    String text(String name) throws RefusedProofException {
        if (raw(name) instanceof String text) {
            return text;
        }
        throw malformed(name);
    }

    BigInteger natural(String name) throws RefusedProofException {
        String digits = text(name);
        unless(DIGITS.matcher(digits).matches(), ProofsSentence.MALFORMED.with(file, place(name)));
        return new BigInteger(digits);
    }

    /** A whole number from 0 to 2^53. */
    long count(String name) throws RefusedProofException {
        if (raw(name) instanceof BigDecimal number
                && number.signum() >= 0
                && number.compareTo(LARGEST) < 0
                && number.stripTrailingZeros().scale() <= 0) {
            return number.longValue();
        }
        throw malformed(name);
    }

    boolean truth(String name) throws RefusedProofException {
        if (raw(name) instanceof Boolean truth) {
            return truth;
        }
        throw malformed(name);
    }

    byte[] hex(String name) throws RefusedProofException {
        return bytes(text(name), name);
    }

    byte[] hex(String name, int length) throws RefusedProofException {
        byte[] bytes = hex(name);
        unless(bytes.length == length, ProofsSentence.MALFORMED.with(file, place(name)));
        return bytes;
    }

    Digest digest(String name) throws RefusedProofException {
        return Digest.of(hex(name, Digest.BYTES));
    }

    List<byte[]> hexes(String name, int length) throws RefusedProofException {
        List<byte[]> all = new ArrayList<>();
        for (Object each : items(name)) {
            unless(each instanceof String, ProofsSentence.MALFORMED.with(file, place(name)));
            byte[] bytes = bytes(String.valueOf(each), name);
            unless(bytes.length == length, ProofsSentence.MALFORMED.with(file, place(name)));
            all.add(bytes);
        }
        return all;
    }

    FileFields inner(String name) throws RefusedProofException {
        return inner(raw(name), place(name));
    }

    List<FileFields> list(String name) throws RefusedProofException {
        List<FileFields> all = new ArrayList<>();
        for (Object each : items(name)) {
            all.add(inner(each, place(name) + "[" + all.size() + "]"));
        }
        return all;
    }

    /** One of these words. */
    String one(String name, String first, String second) throws RefusedProofException {
        String word = text(name);
        unless(word.equals(first) || word.equals(second), ProofsSentence.MALFORMED.with(file, place(name)));
        return word;
    }

    /** The name of an account, which must be in normal form already. */
    AccountId account(String name) throws RefusedProofException {
        String id = text(name);
        unless(Normalizer.isNormalized(id, Normalizer.Form.NFC), ProofsSentence.NOT_NORMAL.with(file));
        try {
            return new AccountId(id);
        } catch (IllegalArgumentException refused) {
            throw malformed(name);
        }
    }

    private byte[] bytes(String hex, String name) throws RefusedProofException {
        unless(HEX.matcher(hex).matches(), ProofsSentence.MALFORMED.with(file, place(name)));
        return HexFormat.of().parseHex(hex);
    }

    private Collection<?> items(String name) throws RefusedProofException {
        if (raw(name) instanceof Collection<?> items) {
            return items;
        }
        throw malformed(name);
    }

    private FileFields inner(Object value, String place) throws RefusedProofException {
        if (value instanceof Map<?, ?> fields) {
            return new FileFields(fields, file, place);
        }
        throw new RefusedProofException(ProofsSentence.MALFORMED.with(file, place));
    }

    private Object raw(String name) throws RefusedProofException {
        Object value = values.get(name);
        if (value == null) {
            throw new RefusedProofException(ProofsSentence.MISSING.with(file, place(name)));
        }
        return value;
    }

    private RefusedProofException malformed(String name) {
        return new RefusedProofException(ProofsSentence.MALFORMED.with(file, place(name)));
    }

    private String place(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
