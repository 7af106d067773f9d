package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.web.LazyRows;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.jspecify.annotations.Nullable;

/** The proposals, filtered by what stands in the address. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private Assets assets;

    private String entity = "";
    private String status = "";
    private String asset = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private transient @Nullable LazyRows<Proposal> proposals;

    /**
     * Shows the proposals of an entity and a period, its last day included.
     *
     * @param entityCode empty for all entities
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        from = firstDay;
        to = lastDay;
    }

    public LazyRows<Proposal> getProposals() {
        if (proposals == null) {
            proposals = new LazyRows<>(
                    () -> writeDowns.count(filter()),
                    (first, size) -> writeDowns.page(filter(), Optional.empty(), first, size),
                    proposal -> String.valueOf(proposal.id()));
        }
        return proposals;
    }

    public boolean isNothingFound() {
        return writeDowns.count(filter()) == 0;
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public List<ProposalStatus> getStatuses() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(ProposalStatus.NONE)));
    }

    private ProposalFilter filter() {
        return new ProposalFilter(
                present(entity),
                statuses(),
                present(asset),
                Optional.ofNullable(from),
                Optional.ofNullable(to).map(last -> last.plusDays(1)),
                Optional.empty());
    }

    private Set<ProposalStatus> statuses() {
        return Arrays.stream(ProposalStatus.values())
                .filter(each -> each.name().equals(status))
                .collect(Collectors.toSet());
    }

    private static Optional<String> present(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    public String getStatus() {
        return status;
    }

    /** A status that nobody knows filters nothing. */
    public void setStatus(@Nullable String status) {
        this.status = Arrays.stream(ProposalStatus.values())
                .map(ProposalStatus::name)
                .filter(known -> known.equals(status))
                .findFirst()
                .orElse("");
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(@Nullable String asset) {
        this.asset = asset == null ? "" : asset;
    }
}
