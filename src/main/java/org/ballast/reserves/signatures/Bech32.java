package org.ballast.reserves.signatures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Addresses of native SegWit (BIP-173): version 0 with Bech32. Later versions are of other schemes of signature. */
final class Bech32 {

    static final String PREFIX = "bc";

    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECK = 6;
    private static final int GROUP = 5;
    private static final int OCTET = 8;

    private Bech32() {}

    /** The address of a witness program of version 0. */
    static String encode(byte[] program) {
        int[] data = groups(program);
        int[] checked = Arrays.copyOf(data, data.length + CHECK);
        int rest = remainder(Arrays.copyOf(data, data.length + CHECK)) ^ 1;
        for (int i = 0; i < CHECK; i++) {
            checked[data.length + i] = (rest >> (GROUP * (CHECK - 1 - i))) & 31;
        }
        StringBuilder text = new StringBuilder(PREFIX).append('1');
        Arrays.stream(checked).forEach(digit -> text.append(ALPHABET.charAt(digit)));
        return text.toString();
    }

    /** The witness program of version 0, empty where the text is no address of one. */
    static Optional<byte[]> decode(String address) {
        String text = address.toLowerCase(Locale.ROOT);
        int mark = PREFIX.length();
        if (!text.startsWith(PREFIX + '1') || text.length() < mark + 2 + CHECK) {
            return Optional.empty();
        }
        int[] data = new int[text.length() - mark - 1];
        for (int i = 0; i < data.length; i++) {
            data[i] = ALPHABET.indexOf(text.charAt(mark + 1 + i));
            if (data[i] < 0) {
                return Optional.empty();
            }
        }
        if (remainder(data) != 1 || data[0] != 0) {
            return Optional.empty();
        }
        return octets(Arrays.copyOfRange(data, 1, data.length - CHECK));
    }

    private static int[] groups(byte[] program) {
        int[] data = new int[1 + (program.length * OCTET + GROUP - 1) / GROUP];
        int held = 0;
        int bits = 0;
        int at = 1;
        for (byte octet : program) {
            held = (held << OCTET | (octet & 0xff)) & 0xfff;
            bits += OCTET;
            while (bits >= GROUP) {
                bits -= GROUP;
                data[at++] = (held >> bits) & 31;
            }
        }
        if (bits > 0) {
            data[at] = (held << (GROUP - bits)) & 31;
        }
        return data;
    }

    private static Optional<byte[]> octets(int[] groups) {
        byte[] program = new byte[groups.length * GROUP / OCTET];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int group : groups) {
            held = (held << GROUP | group) & 0xfff;
            bits += GROUP;
            if (bits >= OCTET) {
                bits -= OCTET;
                program[at++] = (byte) (held >> bits);
            }
        }
        boolean padded = bits < GROUP && (held & ((1 << bits) - 1)) == 0;
        return padded ? Optional.of(program) : Optional.empty();
    }

    private static int remainder(int[] data) {
        int rest = 1;
        for (int i = 0; i < PREFIX.length(); i++) {
            rest = step(rest, PREFIX.charAt(i) >> GROUP);
        }
        rest = step(rest, 0);
        for (int i = 0; i < PREFIX.length(); i++) {
            rest = step(rest, PREFIX.charAt(i) & 31);
        }
        for (int digit : data) {
            rest = step(rest, digit);
        }
        return rest;
    }

    private static int step(int rest, int digit) {
        int top = rest >>> 25;
        int next = (rest & 0x1ffffff) << GROUP ^ digit;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= ((top >> i) & 1) == 0 ? 0 : GENERATOR[i];
        }
        return next;
    }
}
