package org.ballast.centralbank.web;

import java.util.List;
import org.ballast.centralbank.domain.Identity;
import org.ballast.centralbank.domain.SignedItem;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.domain.TemplateLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a balance sheet is published, for programs.
 *
 * @param unit currency units of one unit of the statement
 * @param rounding how far its figures are rounded, in units of the statement
 */
@Schema(name = "StatementTemplate")
public record StatementTemplateJson(
        String code,
        String name,
        String unit,
        String rounding,
        boolean revaluesQuarterly,
        List<LineJson> lines,
        List<IdentityJson> identities) {

    /**
     * A line.
     *
     * @param unit currency units of one of its figures
     */
    @Schema(name = "StatementTemplateLine")
    public record LineJson(
            String item,
            String name,

            @Schema(implementation = TemplateLine.Side.class)
            String side,

            @Schema(implementation = TemplateLine.Presence.class)
            String presence,

            String unit) {

        static LineJson of(TemplateLine line) {
            return new LineJson(
                    line.item(),
                    line.name(),
                    line.side().name(),
                    line.presence().name(),
                    line.unit().toPlainString());
        }
    }

    /**
     * Two sides that say the same.
     *
     * @param published items that are told as a whole
     * @param components items that they are made of
     * @param tolerance units of rounding by which both may differ
     */
    @Schema(name = "StatementIdentity")
    public record IdentityJson(
            String code, String name, List<String> published, List<String> components, int tolerance) {

        static IdentityJson of(Identity identity) {
            return new IdentityJson(
                    identity.code(),
                    identity.name(),
                    identity.published().stream().map(SignedItem::item).toList(),
                    identity.components().stream().map(SignedItem::item).toList(),
                    identity.tolerance());
        }
    }

    static StatementTemplateJson of(StatementTemplate template) {
        return new StatementTemplateJson(
                template.code(),
                template.name(),
                template.unit().toPlainString(),
                template.rounding().stripTrailingZeros().toPlainString(),
                template.revaluesQuarterly(),
                template.lines().stream().map(LineJson::of).toList(),
                template.identities().stream().map(IdentityJson::of).toList());
    }
}
