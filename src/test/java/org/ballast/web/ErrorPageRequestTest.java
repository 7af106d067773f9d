package org.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** An error page is drawn whole, whoever asked; nothing else loses a header. */
class ErrorPageRequestTest {

    @Test
    void onlyAnErrorPageForgetsThatAScriptAsked() {
        assertThat(ErrorPageRequest.orElse(dispatched(DispatcherType.ERROR)).getHeader("faces-request"))
                .isNull();
        assertThat(ErrorPageRequest.orElse(dispatched(DispatcherType.ERROR)).getHeader("Accept"))
                .isEqualTo("partial/ajax");
        assertThat(ErrorPageRequest.orElse(dispatched(DispatcherType.REQUEST)).getHeader("Faces-Request"))
                .isEqualTo("partial/ajax");
    }

    private static HttpServletRequest dispatched(DispatcherType type) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ErrorPageRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getDispatcherType") ? type : "partial/ajax");
    }
}
