package org.ballast.evidence.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.ballast.evidence.domain.PackageZip;

/** What every package brings to be checked with. */
final class Bundled {

    private Bundled() {}

    static void add(PackageZip zip) throws IOException {
        add(zip, "README.txt", "What is in here, and how to check it");
        add(zip, "verify.py", "Checks the package, with Python 3 alone");
        add(zip, "verify.sh", "Checks the hashes of its members, with sha256sum alone");
    }

    private static void add(PackageZip zip, String name, String what) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(Bundled.class.getResourceAsStream("/evidence/" + name), name)) {
            zip.add(name, what, content::transferTo);
        }
    }
}
