package org.ballast.portal.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.ballast.pages.web.Requests;
import org.ballast.portal.PortalSentence;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** A body that is no JSON, or not the JSON that a call takes, is the caller's error; {@link JsonCheck} names the fields. */
@Provider
public class JsonReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            // What another system says in its own JSON is a file: whoever takes it reads it
            boolean isFile = InputStream.class.equals(context.getType());
            if (!isFile && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
                check(context);
            }
            Object read = context.proceed();
            if (read == null) {
                throw unreadable(null);
            }
            return read instanceof Record request ? Requests.trimmed(request) : read;
        } catch (ProcessingException | JsonbException | JsonException | NoSuchElementException unreadable) {
            throw unreadable(unreadable);
        } catch (BodyLimit.Exceeded exceeded) {
            throw new ClientErrorException(exceeded.asProblem().asResponse(), exceeded);
        }
    }

    private static void check(ReaderInterceptorContext context) throws IOException {
        byte[] body = new BodyLimit(context.getInputStream(), BodyLimit.JSON).readAllBytes();
        String text = text(body);
        JsonCheck.check(text, JsonShape.of(context.getGenericType()));
        context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new BadRequestException(
                    Problem.of(400, RefusalCode.INVALID_INPUT.name(), PortalSentence.NOT_UTF_8)
                            .asResponse(),
                    other);
        }
    }

    private static BadRequestException unreadable(@Nullable Exception cause) {
        return new BadRequestException(
                Problem.of(400, RefusalCode.INVALID_INPUT.name(), PortalSentence.NOT_THE_JSON)
                        .asResponse(),
                cause);
    }
}
