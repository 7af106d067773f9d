package org.ballast.portal.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * Writes an answer as JSON aside and sends it when it is whole: a short one from memory, a long one from a file. So what is
 * refused while it is written is refused in words, and two hundred thousand lots stand nowhere at once; the writer that the
 * server brings makes one text of all, and bytes of that.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class JsonWriting implements MessageBodyWriter<Record> {

    private static final int IN_MEMORY = 256 * 1024;

    @Context
    private Providers providers;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream caller)
            throws IOException {
        DeferredFileOutputStream aside = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setPrefix("ballast-answer-")
                .setSuffix(".json")
                .setDirectory(Path.of(System.getProperty("java.io.tmpdir")))
                .get();
        try (aside) {
            providers
                    .getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE)
                    .getContext(type)
                    .toJson(answer, genericType, aside);
            aside.close();
            aside.writeTo(caller);
        } finally {
            Path file = aside.getPath();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
