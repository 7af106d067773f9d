package org.ballast.jobs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.jobs.application.CancelJob;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports and measurements that go on while nobody waits, for programs. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Jobs")
public class JobsResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    private ReadJobs readJobs;

    @Inject
    private CancelJob cancelJob;

    @GET
    @Operation(operationId = "listOwnJobs", summary = "The jobs that the caller began in the last day, newest first")
    public Page<JobJson> own() {
        return Page.whole(readJobs.own(), JobJson::of);
    }

    @GET
    @Path(ID)
    @Operation(operationId = "getJob", summary = "How far a job is")
    public JobJson one(@PathParam("id") long id) {
        return JobJson.of(readJobs.byId(id));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path(ID + "/cancel")
    @Operation(
            operationId = "cancelJob",
            summary = "Ends a job that still runs; takes the role PREPARER",
            description = "Nothing of it is recorded. Canceled again, it answers the same.")
    public JobJson cancel(@PathParam("id") long id) {
        return JobJson.of(cancelJob.cancel(id));
    }
}
