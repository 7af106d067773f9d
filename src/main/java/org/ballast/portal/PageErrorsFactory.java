package org.ballast.portal;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageErrors} in front of what Faces does by itself. */
public class PageErrorsFactory extends ExceptionHandlerFactory {

    public PageErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageErrors(getWrapped().getExceptionHandler());
    }
}
