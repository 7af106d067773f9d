package org.ballast.livesheet.web;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.ballast.livesheet.application.ReadLiveAlerts;
import org.ballast.livesheet.application.ReadLiveSheet;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/**
 * Pushes a live sheet to a page. Whoever asks for something else than a stream of events gets one event, and the answer ends.
 */
@WebServlet(urlPatterns = "/livesheet/stream", asyncSupported = true)
public class LiveStream extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EVENTS = "text/event-stream";

    @Inject
    private transient ReadLiveSheet readLiveSheet;

    @Inject
    private transient ReadLiveAlerts readLiveAlerts;

    @Inject
    private transient LiveViews views;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stays =
                Objects.requireNonNullElse(request.getHeader("Accept"), "").contains(EVENTS);
        try {
            String entity = new Field("entity", request.getParameter("entity")).required();
            LiveSheet sheet = readLiveSheet.now(entity);
            LiveAlerts unused = readLiveAlerts.now(entity);
            if (stays) {
                views.requireRoom();
            }
            response.setContentType(EVENTS);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Accel-Buffering", "no");
            response.getOutputStream().write(PageStream.message("sheet", views.text(sheet, LiveForm.PAGE)));
            response.flushBuffer();
            if (stays) {
                stay(sheet, request);
            }
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    private void stay(LiveSheet sheet, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        PageStream stream = new PageStream(context);
        context.addListener(new Ends(stream));
        views.open(sheet, session == null ? "" : session.getId(), LiveForm.PAGE, stream);
    }

    /** Notices that the page has left. */
    private record Ends(PageStream stream) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            stream.ended();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onError(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // nothing begins anew
        }
    }
}
