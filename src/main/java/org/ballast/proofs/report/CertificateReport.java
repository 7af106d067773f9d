package org.ballast.proofs.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.PrintedWords;
import org.ballast.proofs.domain.CertifiedReserves;
import org.ballast.proofs.domain.PublishedCertificate;
import org.ballast.proofs.report.CertificateRow.Kind;

/** A published certificate on paper, for {@code reports/proofs/Certificate.jrxml}: the same certificate gives the same bytes. */
public final class CertificateReport {

    private final PublishedCertificate certificate;
    private final String entityName;
    private final String address;
    private final PrintedWords words = new PrintedWords("messages.proofs");
    private final List<CertificateRow> rows = new ArrayList<>();

    private CertificateReport(PublishedCertificate certificate, String entityName, String address) {
        this.certificate = certificate;
        this.entityName = entityName;
        this.address = address;
    }

    /**
     * @param currency of the books, which says on which paper it is printed
     * @param address where everybody reads it
     */
    public static Printout of(PublishedCertificate certificate, String entityName, Currency currency, String address) {
        return new CertificateReport(certificate, entityName, address).printout(currency);
    }

    private Printout printout(Currency currency) {
        checkIt();
        figures();
        reserves();
        roots();
        books();
        method();
        String title = words.text("print.title");
        return new Printout(
                certificate.entity() + "-solvency-" + certificate.code(),
                words.text("print.document", certificate.entity(), title, certificate.code()),
                entityName,
                currency,
                certificate.at(),
                Optional.empty(),
                List.of(new Printout.Part(
                        "proofs/Certificate",
                        around(title),
                        rows.stream().map(Record.class::cast).toList())));
    }

    private void checkIt() {
        String section = words.text("print.check");
        rows.add(new CertificateRow.Code(
                Kind.CODE, section, QrPicture.of(address), certificate.code(), words.text("print.checkIt", address)));
    }

    private void figures() {
        String section = words.text("print.solvency");
        Optional<CertifiedReserves> reserves = certificate.reserves();
        facts(
                section,
                "print.assets",
                reserves.map(each -> units(each.total()))
                        .orElseGet(() -> words.text(certificate.covered() ? "print.covered" : "print.noReserves")),
                "print.liabilities",
                certificate.total().map(this::units).orElse(words.text("print.hidden")));
        facts(
                section,
                "print.ratio",
                reserves.flatMap(CertifiedReserves::ratio)
                        .map(ratio -> ratio.toPlainString())
                        .orElse(words.text("print.none")),
                "print.solvent",
                reserves.map(each -> words.text(each.solvent() ? "print.solvent.yes" : "print.solvent.no"))
                        .orElseGet(() ->
                                words.text(certificate.covered() ? "print.solvent.hidden" : "print.solvent.unknown")));
        facts(
                section,
                "print.net",
                reserves.map(each -> units(each.net())).orElse(words.text("print.none")),
                "print.leftOut",
                words.text(
                        "print.leftOut.what",
                        certificate.negativeAccounts(),
                        units(certificate.negativeTotal().abs())));
    }

    private void reserves() {
        String section = words.text("print.reserves");
        certificate
                .reserves()
                .ifPresent(reserves -> reserves.items()
                        .forEach(item -> rows.add(new CertificateRow.Item(
                                Kind.ITEM,
                                section,
                                item.address(),
                                words.text("chain." + item.chain()),
                                String.valueOf(item.blockHeight()),
                                units(item.balance()),
                                units(item.encumbered().add(item.loan()))))));
    }

    private void roots() {
        String section = words.text("print.tree");
        facts(
                section,
                "print.kind",
                words.text("kind." + certificate.kind()),
                "print.accounts",
                certificate.accounts().isPresent()
                        ? PrintedWords.count(certificate.accounts().getAsInt())
                        : words.text("print.hidden"));
        fact(section, "print.rootHash", certificate.rootHash());
        certificate.rootCommitment().ifPresent(root -> fact(section, "print.rootCommitment", root));
        fact(section, "print.commitment", certificate.commitment());
        fact(section, "print.publicKey", certificate.publicKey());
        fact(section, "print.signature", certificate.signature());
        certificate
                .previous()
                .ifPresent(before -> fact(
                        section,
                        "print.previous",
                        words.text("print.previous.what", before.code(), before.commitment())));
        certificate.verifierPage().ifPresent(hash -> fact(section, "print.verifierPage", hash));
    }

    private void books() {
        String section = words.text("print.books");
        certificate.statement().ifPresent(bound -> {
            fact(section, "print.statement", words.text("print.statement.what", PrintedWords.day(bound.asOf())));
            fact(section, "print.evidenceHash", bound.evidenceHash());
        });
        certificate.ledger().ifPresent(ledger -> {
            fact(
                    section,
                    "print.ledger",
                    words.text(
                            "print.ledger.what",
                            ledger.account(),
                            PrintedWords.accounting(ledger.balance()),
                            ledger.currency()));
            fact(
                    section,
                    "print.difference",
                    ledger.difference()
                            .map(difference -> PrintedWords.accounting(difference) + ' ' + ledger.currency())
                            .orElse(words.text("print.notValued")));
        });
    }

    private void method() {
        String method = words.text("print.method");
        rows.add(
                new CertificateRow.Paragraph(Kind.PARAGRAPH, method, words.text("print.method." + certificate.kind())));
        String limits = words.text("print.notProved");
        certificate.notProved().forEach(text -> rows.add(new CertificateRow.Paragraph(Kind.PARAGRAPH, limits, text)));
    }

    private void facts(String section, String label, String text, String label2, String text2) {
        rows.add(new CertificateRow.Facts(Kind.FACTS, section, words.text(label), text, words.text(label2), text2));
    }

    private void fact(String section, String label, String text) {
        rows.add(new CertificateRow.Facts(Kind.HASH, section, words.text(label), text, null, null));
    }

    private String units(BigInteger smallest) {
        BigDecimal units = certificate.units(smallest).stripTrailingZeros();
        String figure =
                units.signum() < 0 ? "(" + PrintedWords.figure(units.negate()) + ")" : PrintedWords.figure(units);
        return figure + ' ' + certificate.asset();
    }

    private Map<String, String> around(String title) {
        Map<String, String> parameters = new HashMap<>();
        String instant = PrintedWords.millisecond(certificate.at());
        parameters.put("entity", entityName);
        parameters.put("title", title);
        parameters.put("subtitle", words.text("print.subtitle", certificate.asset(), instant));
        parameters.put("unit", words.text("print.code", certificate.code()));
        parameters.put("running", words.text("print.running", entityName, title, certificate.code()));
        parameters.put("footer", words.text("print.running", entityName, title, certificate.code()));
        parameters.put("evidence", words.text("print.evidence", certificate.commitment()));
        parameters.put("made", words.text("print.made"));
        parameters.put("pageOf", words.text("print.pageOf"));
        parameters.put("address", words.text("print.address"));
        parameters.put("chain", words.text("print.chain"));
        parameters.put("height", words.text("print.height"));
        parameters.put("balance", words.text("print.balance"));
        parameters.put("encumbered", words.text("print.encumbered"));
        return parameters;
    }
}
