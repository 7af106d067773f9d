package org.ballast.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys for the first test class and lets the deployment stand for all others; the container's adapter stops its
 * process when the test JVM ends.
 */
public final class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofTheClass;

    private @Nullable DeploymentScenario scenario;
    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (scenario == null) {
            event.proceed();
            scenario = ofTheClass.get();
        } else {
            ofTheClass.set(scenario);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!deployed) {
            event.proceed();
            deployed = true;
        }
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        // Stays for the next class
    }
}
