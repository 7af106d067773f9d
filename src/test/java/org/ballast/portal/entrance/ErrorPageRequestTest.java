package org.ballast.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** An error page is read and drawn whole, whoever asked and whatever was sent. */
class ErrorPageRequestTest {

    @Test
    void anErrorPageForgetsThatAScriptAskedAndThatAFormWasSent() {
        HttpServletRequest page = new ErrorPageRequest(posted());

        assertThat(page.getHeader("faces-request")).isNull();
        assertThat(page.getHeader("Accept")).isEqualTo("partial/ajax");
        assertThat(page.getMethod()).isEqualTo("GET");
        assertThat(page.getParameterMap()).containsOnlyKeys("id");
    }

    private static HttpServletRequest posted() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ErrorPageRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getQueryString" -> "id=1";
                    default -> "partial/ajax";
                });
    }
}
