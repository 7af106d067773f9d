package org.ballast.access.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what IT wrote for a setting; what cannot be meant stops the start, and the sentence names the setting. */
public final class SettingValue {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*");

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+|\\[[0-9a-f:.]+\\]");

    private SettingValue() {}

    /**
     * @throws IllegalStateException unless it is true or false
     */
    static boolean yesOrNo(String setting, Optional<String> value, boolean otherwise) {
        String written = value.map(String::strip).orElse("");
        if (written.isEmpty()) {
            return otherwise;
        }
        if (written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(written);
        }
        throw new IllegalStateException(setting + " is true or false, and not " + written + ".");
    }

    /**
     * IP addresses between commas, each in the one form in which the server names a peer.
     *
     * @throws IllegalStateException if one is no address
     */
    static List<String> addresses(String setting, Optional<String> value) {
        return parts(value).map(each -> address(setting, each)).toList();
    }

    /**
     * Names of hosts between commas, in lower case, as browsers name them in an address without the port.
     *
     * @throws IllegalStateException if one is none
     */
    static List<String> hosts(String setting, Optional<String> value) {
        return parts(value)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .peek(each -> {
                    if (!HOST.matcher(each).matches()) {
                        throw new IllegalStateException(setting
                                + " takes names of hosts between commas, without scheme and port, and " + each
                                + " is none.");
                    }
                })
                .toList();
    }

    private static Stream<String> parts(Optional<String> value) {
        return Pattern.compile(",")
                .splitAsStream(value.orElse(""))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static String address(String setting, String written) {
        try {
            if (ADDRESS.matcher(written).matches()) {
                return InetAddress.getByName(written).getHostAddress();
            }
        } catch (UnknownHostException noAddress) {
            // the sentence below
        }
        throw new IllegalStateException(setting + " takes IP addresses between commas, and " + written
                + " is none; names and networks are not.");
    }
}
