package org.ballast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;

/** What waits for the user, from every feature that has something to say. */
@Named
@RequestScoped
public class WorkList {

    @Inject
    @Any
    private Instance<WorkItems> features;

    @Inject
    private CurrentUser currentUser;

    private List<WorkItem> items = List.of();

    @PostConstruct
    void ask() {
        items = features.stream()
                .flatMap(feature -> feature.forRoles(currentUser.roles()).stream())
                .filter(item -> item.count() > 0)
                .sorted(Comparator.comparingInt(WorkItem::order))
                .toList();
    }

    public List<WorkItem> getItems() {
        return items;
    }

    /** The item as a sentence. */
    public String sentence(WorkItem item) {
        List<Object> arguments =
                new ArrayList<>(Stream.concat(Stream.<Object>of(item.count()), item.arguments().stream())
                        .toList());
        return Words.of(item.bundle(), item.messageKey(), arguments.toArray());
    }
}
