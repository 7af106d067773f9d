package org.ballast.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import org.jspecify.annotations.Nullable;
import org.omnifaces.resourcehandler.DefaultResourceHandler;
import org.omnifaces.resourcehandler.RemappedResource;

/** Writes the {@link ResourceVersion} into the address of each resource, in place of the widget library's own version. */
public class VersionedResources extends DefaultResourceHandler {

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource decorateResource(@Nullable Resource resource) {
        return resource == null
                ? null
                : new RemappedResource(
                        resource,
                        versioned(
                                resource.getRequestPath(),
                                CDI.current()
                                        .select(ResourceVersion.class)
                                        .get()
                                        .toString()));
    }

    static String versioned(String address, String version) {
        String bare = address.replaceFirst("[?&]v=[^&]*", "");
        return bare + (bare.contains("?") ? "&" : "?") + "v=" + version;
    }
}
