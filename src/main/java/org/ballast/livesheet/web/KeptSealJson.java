package org.ballast.livesheet.web;

import org.ballast.livesheet.domain.KeptSeal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sealed minute with what it was computed from.
 *
 * @param inputs canonical JSON as one text
 */
@Schema(name = "LiveSealWithInputs")
public record KeptSealJson(SealJson seal, String inputs) {

    static KeptSealJson of(KeptSeal kept) {
        return new KeptSealJson(SealJson.of(kept.seal()), kept.inputs());
    }
}
