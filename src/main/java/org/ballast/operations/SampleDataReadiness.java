package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the sample companies are there, or need not be. */
@Readiness
@ApplicationScoped
public class SampleDataReadiness implements HealthCheck {

    @Inject
    private SampleLoading sampleData;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sample data")
                .status(sampleData.isComplete())
                .build();
    }
}
