package org.ballast.proofs.report;

import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** A row of the certificate; {@code section} is the heading that it stands under. */
sealed interface CertificateRow {

    /** How the row looks. */
    enum Kind {
        CODE,
        FACTS,
        HASH,
        ITEM,
        PARAGRAPH
    }

    /** The code by which everybody finds it, as picture and as text. */
    record Code(Kind kind, String section, Renderable picture, String code, String text) implements CertificateRow {}

    /** Two facts beside each other, or one that takes the whole width. */
    record Facts(
            Kind kind,
            String section,
            String label,
            String text,
            @Nullable String label2,
            @Nullable String text2) implements CertificateRow {}

    /** An address whose key signed. */
    record Item(
            Kind kind, String section, String address, String chain, String height, String balance, String encumbered)
            implements CertificateRow {}

    /** Words alone. */
    record Paragraph(Kind kind, String section, String text) implements CertificateRow {}
}
