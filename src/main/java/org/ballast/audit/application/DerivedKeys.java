package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.ballast.access.application.KeySource;

/** Keys for other purposes under the audit key and the older ones behind it: HMAC-SHA-256 of the purpose's SHA-256. */
@ApplicationScoped
public class DerivedKeys implements KeySource {

    @Inject
    private AuditKey key;

    @Override
    public List<byte[]> keysFor(String purpose) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("key for " + purpose).getBytes(StandardCharsets.UTF_8));
            return key.keys()
                    .all()
                    .map(each -> HexFormat.of().parseHex(each.mark(digest)))
                    .toList();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
