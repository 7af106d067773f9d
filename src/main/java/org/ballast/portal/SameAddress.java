package org.ballast.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets every form post to the whole address of its page, parameters included, so that entity, book, period and filters of one
 * browser tab never become those of another. What comes after a form is shown for the same entity, book and period, and no
 * address has a parameter twice.
 */
public class SameAddress extends ViewHandlerWrapper {

    private static final String LEAVING = "org.ballast.portal.leaving";
    private static final List<String> LOOKED_AT =
            List.of(WholeAddress.ENTITY, WholeAddress.BOOK, WholeAddress.FROM, WholeAddress.TO);

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String action = super.getActionURL(faces, viewId);
        UIViewRoot view = faces.getViewRoot();
        HttpServletRequest request = request(faces);
        boolean samePage = view != null && viewId.equals(view.getViewId());
        boolean form = !faces.getAttributes().containsKey(LEAVING);
        return form && samePage && request.getQueryString() != null && !action.contains("?")
                ? action + "?" + request.getQueryString()
                : action;
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        faces.getAttributes().put(LEAVING, true);
        try {
            return lookingAtTheSame(
                    Query.of(request(faces)), super.getRedirectURL(faces, viewId, parameters, includeViewParams));
        } finally {
            faces.getAttributes().remove(LEAVING);
        }
    }

    /** The address with entity, book and period of the one before, unless it names its own. */
    static String lookingAtTheSame(Map<String, String> before, String address) {
        int query = address.indexOf('?');
        Map<String, String> own = query < 0 ? Map.of() : Query.latest(address.substring(query + 1));
        Map<String, String> whole = new LinkedHashMap<>(own);
        for (String name : LOOKED_AT) {
            if (before.containsKey(name) && (!name.equals(WholeAddress.BOOK) || WholeAddress.staysWith(before, own))) {
                whole.putIfAbsent(name, before.get(name));
            }
        }
        return Query.written(query < 0 ? address : address.substring(0, query), whole);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
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
