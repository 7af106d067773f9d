package org.ballast.centralbank.application;

import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.words.Said;

/** What an entry of an operation says of it. */
final class OperationWords {

    private OperationWords() {}

    static String entry(Operation operation, String reference, String counterparty) {
        Said kind = kind(operation.kind()).with();
        Said entry = operation.leg() == OperationLeg.BEGIN
                ? CentralbankSentence.ENTRY_BEGIN.with(kind, reference)
                : CentralbankSentence.ENTRY_END.with(kind, reference);
        return counterparty.isEmpty()
                ? entry.text()
                : CentralbankSentence.ENTRY_WITH.with(entry, counterparty).text();
    }

    private static CentralbankSentence kind(OperationKind kind) {
        return switch (kind) {
            case OUTRIGHT_PURCHASE -> CentralbankSentence.KIND_OUTRIGHT_PURCHASE;
            case REPO -> CentralbankSentence.KIND_REPO;
            case REVERSE_REPO -> CentralbankSentence.KIND_REVERSE_REPO;
            case LENDING -> CentralbankSentence.KIND_LENDING;
            case SWAP -> CentralbankSentence.KIND_SWAP;
            case SWAP_DRAWING -> CentralbankSentence.KIND_SWAP_DRAWING;
            case BANKNOTES -> CentralbankSentence.KIND_BANKNOTES;
            case REMITTANCE -> CentralbankSentence.KIND_REMITTANCE;
            case GOVERNMENT_PAYMENT -> CentralbankSentence.KIND_GOVERNMENT_PAYMENT;
        };
    }
}
