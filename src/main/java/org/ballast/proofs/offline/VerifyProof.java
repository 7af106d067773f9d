package org.ballast.proofs.offline;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.words.Said;

/**
 * The program {@code java -jar ballast-verify.jar certificate.json proof.json [account balance]}: prints one sentence and ends
 * with 0 if the proof holds, with 1 if it does not or cannot be read. The balance is in the smallest unit.
 */
public final class VerifyProof {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,60}");

    private final PrintStream out;

    private VerifyProof(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) {
        System.exit(run(System.out, arguments));
    }

    /** The program without its end: the exit code. */
    static int run(PrintStream out, String... arguments) {
        return new VerifyProof(out).verify(arguments);
    }

    private int verify(String... arguments) {
        boolean withOwn = arguments.length == 4;
        if (arguments.length != 2 && !(withOwn && DIGITS.matcher(arguments[3]).matches())) {
            return say(false, ProofsSentence.HOW_TO_VERIFY.with());
        }
        OwnFigures own = withOwn
                ? new OwnFigures(Optional.of(arguments[2]), Optional.of(new BigInteger(arguments[3])))
                : OwnFigures.NOT_SAID;
        Optional<String> certificate = read(Path.of(arguments[0]));
        Optional<String> proof = read(Path.of(arguments[1]));
        if (certificate.isEmpty() || proof.isEmpty()) {
            return 1;
        }
        ProofVerdict verdict = CheckFiles.check(certificate.get(), proof.get(), own);
        return say(verdict.holds(), verdict.said());
    }

    private Optional<String> read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > 4L * CheckFiles.MOST_CHARACTERS) {
                say(false, ProofsSentence.FILE_TOO_LARGE.with(file));
                return Optional.empty();
            }
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notText) {
            say(false, ProofsSentence.FILE_NOT_TEXT.with(file));
        } catch (IOException absent) {
            say(false, ProofsSentence.FILE_NOT_THERE.with(file));
        }
        return Optional.empty();
    }

    private int say(boolean holds, Said said) {
        out.println(said.text());
        return holds ? 0 : 1;
    }
}
