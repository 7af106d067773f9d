package org.ballast.words;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what stands in it. It is read back by those who sent the values, so each is written as it comes in: a day
 * as 2024-12-31, a number as 1234.56, a list with commas between.
 *
 * @param arguments from {0} on, as they are written
 */
public record Said(Sentence sentence, List<String> arguments) implements Serializable {

    public Said {
        arguments = List.copyOf(arguments);
    }

    static Said of(Sentence sentence, Object... arguments) {
        return arguments.length == 0
                ? new Said(sentence, List.of())
                : new Said(sentence, Arrays.stream(arguments).map(Said::written).toList());
    }

    /** The sentence in English, the language of the portal. */
    public String text() {
        String room = sentence.getClass().getPackageName().split("\\.", 4)[2];
        String text =
                ResourceBundle.getBundle("messages." + room, Locale.ENGLISH).getString("sentence." + sentence.name());
        return arguments.isEmpty() ? text : filled(new MessageFormat(text, Locale.ENGLISH));
    }

    private String filled(MessageFormat text) {
        Object[] values = arguments.toArray();
        Format[] formats = text.getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof ChoiceFormat) {
                values[i] = new BigDecimal(arguments.get(i));
            }
        }
        return text.format(values);
    }

    private static String written(@Nullable Object argument) {
        return switch (argument) {
            case Said said -> said.text();
            case BigDecimal number -> number.toPlainString();
            case Collection<?> list -> list.stream().map(Said::written).collect(Collectors.joining(", "));
            case null -> "";
            default -> argument.toString();
        };
    }
}
