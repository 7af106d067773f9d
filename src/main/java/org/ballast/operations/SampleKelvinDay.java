package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.ballast.livesheet.application.NewTick;
import org.ballast.livesheet.application.SampleDay;

/** A day of {@code KELVIN}'s market, every five minutes: a fall in the morning, and most of it back in the afternoon. */
@ApplicationScoped
public class SampleKelvinDay implements SampleDay {

    @Override
    public String entity() {
        return SampleKelvin.ENTITY;
    }

    @Override
    public List<List<NewTick>> moments() {
        Map<String, List<NewTick>> byMinute = new LinkedHashMap<>();
        for (CSVRecord row : new SampleFile("kelvin-day.csv").rows()) {
            byMinute.computeIfAbsent(row.get("minute"), minute -> new ArrayList<>())
                    .add(new NewTick(SampleKelvin.MARKET, row.get("asset"), null, row.get("price"), "USD"));
        }
        return List.copyOf(byMinute.values());
    }
}
