package org.ballast.livesheet.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.ballast.livesheet.domain.LiveRules;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What IT sets about the live sheet; a value that cannot be meant stops the start and names the setting. */
@ApplicationScoped
public class LiveSettings {

    private static final int USUAL_VIEWS = 200;
    private static final int A_DAY = 86_400;

    @Inject
    @ConfigProperty(name = "ballast.live.maximum.age")
    private Optional<String> maximumAge;

    @Inject
    @ConfigProperty(name = "ballast.live.down.after")
    private Optional<String> downAfter;

    @Inject
    @ConfigProperty(name = "ballast.live.material.share")
    private Optional<String> materialShare;

    @Inject
    @ConfigProperty(name = "ballast.live.views")
    private Optional<String> mostViews;

    private LiveRules rules = LiveRules.USUAL;
    private int views = USUAL_VIEWS;

    @PostConstruct
    void read() {
        Duration age = Duration.ofSeconds(whole("BALLAST_LIVE_MAXIMUM_AGE", maximumAge, 300, 1, A_DAY));
        Duration down = Duration.ofSeconds(whole("BALLAST_LIVE_DOWN_AFTER", downAfter, 900, 1, A_DAY));
        if (down.compareTo(age) < 0) {
            throw new IllegalStateException("BALLAST_LIVE_DOWN_AFTER is not less than BALLAST_LIVE_MAXIMUM_AGE.");
        }
        rules = new LiveRules(age, down, share());
        views = whole("BALLAST_LIVE_VIEWS", mostViews, USUAL_VIEWS, 1, 10_000);
    }

    /**
     * {@code BALLAST_LIVE_MAXIMUM_AGE} and {@code BALLAST_LIVE_DOWN_AFTER} in seconds, {@code BALLAST_LIVE_MATERIAL_SHARE} as
     * a part of the digital assets.
     */
    public LiveRules rules() {
        return rules;
    }

    /** {@code BALLAST_LIVE_VIEWS}: how many pages and programs one server pushes to at a time. */
    public int views() {
        return views;
    }

    private BigDecimal share() {
        String text = materialShare.map(String::strip).orElse("");
        try {
            BigDecimal share = text.isEmpty() ? LiveRules.USUAL.materialShare() : new BigDecimal(text);
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= 10) {
                return share;
            }
        } catch (NumberFormatException none) {
            // the sentence below
        }
        throw new IllegalStateException(
                "BALLAST_LIVE_MATERIAL_SHARE is a part from 0 to 1, as 0.01, and not " + text + ".");
    }

    static int whole(String setting, Optional<String> value, int otherwise, int least, int most) {
        String text = value.map(String::strip).orElse("");
        try {
            int number = text.isEmpty() ? otherwise : Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // the sentence below
        }
        throw new IllegalStateException(
                setting + " is a whole number from " + least + " to " + most + ", and not " + text + ".");
    }
}
