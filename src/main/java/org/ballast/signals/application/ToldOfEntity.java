package org.ballast.signals.application;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalKind;

/**
 * What is written down of an entity, and what its market capitalization is compared with.
 *
 * @param told external information in force
 * @param equity of the book at the end of the day
 */
record ToldOfEntity(List<ExternalInformation> told, Money equity) {

    /** That of a detector which people tell, about an asset. */
    List<ExternalInformation> of(Detector detector, String asset) {
        return told.stream()
                .filter(each -> each.kind().name().equals(detector.name()))
                .filter(each -> each.said().asset().filter(asset::equals).isPresent())
                .toList();
    }

    List<ExternalInformation> figures(ExternalKind kind) {
        return told.stream().filter(each -> each.kind() == kind).toList();
    }
}
