package org.ballast.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets every form post to the whole address of its page, parameters included, so that entity, period and filters of one
 * browser tab never become those of another.
 */
public class SameAddress extends ViewHandlerWrapper {

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String action = super.getActionURL(faces, viewId);
        UIViewRoot view = faces.getViewRoot();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean samePage = view != null && viewId.equals(view.getViewId());
        return samePage && request.getQueryString() != null && !action.contains("?")
                ? action + "?" + request.getQueryString()
                : action;
    }

    /** The address of a request as the browser wrote it: path and parameters on this server. */
    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** The path alone. It begins with one slash: what follows two would be another server's name to a browser. */
    static String path(HttpServletRequest request) {
        return onThisServer(request.getRequestURI());
    }

    static String onThisServer(String path) {
        return path.replaceFirst("^[/\\\\]+", "/");
    }
}
