package org.ballast.scenario;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The parameters of {@link InBrowser} tests, and what is checked after each of them. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == PortalServer.class || type == Browser.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == PortalServer.class) {
            return PortalServer.shared();
        }
        return type == Browser.class ? browserOf(test) : browserOf(test).open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Browser browser = test.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try (browser) {
            if (test.getExecutionException().isPresent()) {
                browser.photograph(test.getRequiredTestClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName());
            } else {
                browser.assertNoErrors();
            }
        }
    }

    private static Browser browserOf(ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Browser.class, key -> new Browser(PortalServer.shared().address()), Browser.class);
    }
}
