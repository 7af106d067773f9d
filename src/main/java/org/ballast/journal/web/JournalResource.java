package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.journal.application.ExportJournal;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The journal for programs: as JSON in pages, as CSV in one piece. */
@Path("/entities/{code}/journal")
@RequestScoped
@Tag(name = "Journal")
public class JournalResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("account")
    private @Nullable String account;

    @QueryParam("kind")
    private @Nullable String kind;

    @Inject
    private Journal journal;

    @Inject
    private ExportJournal exportJournal;

    /** Entries by posting day and order of posting. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listJournalEntries",
            summary = "Entries with their lines, as JSON page by page or as CSV whole")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<EntryJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        JournalCursor start = Cursor.read(
                cursor,
                JournalCursor.START,
                parts -> new JournalCursor(DateText.day(parts.get(0)), Long.parseLong(parts.get(1))));
        List<RecordedEntry> found = journal.after(filter(), start, size + 1);
        return Page.of(
                found,
                size,
                last -> Cursor.of(last.posted().postedOn(), last.posted().id()),
                EntryJson::of);
    }

    /** One entry. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getJournalEntry", summary = "One entry with its lines")
    public EntryJson entry(@PathParam("id") long id) {
        return EntryJson.of(journal.entry(journal.owner(entityCode).book().id(), id));
    }

    /** One line of text a journal line. */
    @GET
    @Produces("text/csv;qs=0.9")
    @Operation(hidden = true)
    public Response csv() {
        JournalFilter wanted = filter();
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            exportJournal.write(wanted, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journal-" + entityCode + ".csv\"")
                .build();
    }

    private JournalFilter filter() {
        return new JournalFilter(
                journal.owner(entityCode).book().id(),
                new Field("from", from).dayIfGiven(),
                new Field("to", to).dayIfGiven(),
                Optional.ofNullable(account),
                kind());
    }

    private Optional<JournalEntry.Kind> kind() {
        return kind == null ? Optional.empty() : Optional.of(new Field("kind", kind).constant(JournalEntry.Kind.class));
    }
}
