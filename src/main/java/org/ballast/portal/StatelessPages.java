package org.ballast.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * The pages for people who are not signed in keep nothing on the server: a stranger makes no session by opening them. The
 * sign-in form has no view's token therefore; {@link SameOriginWrites} guards it. Their template says so too, for the form
 * that comes back.
 */
public class StatelessPages extends ViewHandlerWrapper {

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (view != null && isStateless(viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isStateless(String viewId) {
        return viewId.equals("/login.xhtml")
                || viewId.equals("/balanceproofs/own.xhtml")
                || viewId.startsWith("/errors/");
    }
}
