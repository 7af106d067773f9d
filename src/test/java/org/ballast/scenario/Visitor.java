package org.ballast.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for pages as a browser without scripts does, follows nothing by itself, and shows every header. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI portal;
    private final HttpClient client;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private String session = "";
    private String nonce = "";

    public Visitor(URI portal) {
        this(portal, HTTP);
    }

    /** The same by a client that trusts somebody of its own. */
    Visitor(URI portal, HttpClient client) {
        this.portal = portal;
        this.client = client;
    }

    /** Sends this header with everything from now on, in a line of its own. */
    Visitor with(String header, String value) {
        headers.add(Map.entry(header, value));
        return this;
    }

    /** Somebody whose browser sends the same cookie. */
    Visitor sameSession() {
        Visitor other = new Visitor(portal, client);
        other.session = session;
        other.nonce = nonce;
        return other;
    }

    HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** Asks for a page, and once more where it is sent to the whole address of the same page. */
    public HttpResponse<String> open(String address) {
        HttpResponse<String> answer = get(address);
        String whole = header(answer, "Location");
        return answer.statusCode() == 302 && path(whole).equals(path(address)) ? get(whole) : answer;
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0].replaceFirst("^/+", "/");
    }

    /** Posts a form's fields. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        // As the widget library does for a browser: the nonce of the page that the form stands on
        sent.put("primefaces.nonce", nonce);
        String form = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /**
     * Makes a call of the interface for programs.
     *
     * @param mediaType of the body, empty for a call that takes none
     */
    HttpResponse<String> call(String method, String address, String mediaType, String body) {
        HttpRequest.Builder call = request(address).method(method, BodyPublishers.ofString(body));
        return send(mediaType.isEmpty() ? call : call.header("Content-Type", mediaType));
    }

    /** Opens the sign-in page and sends its form. */
    public HttpResponse<String> signIn(String user, String password) {
        String state = viewState(get("/login.xhtml"));
        return post(
                "/login.xhtml",
                Map.of(
                        "login", "login",
                        "login:name", user,
                        "login:password", password,
                        "login:signIn", "login:signIn",
                        "jakarta.faces.ViewState", state));
    }

    public static String viewState(HttpResponse<String> page) {
        Matcher state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("no form on " + page.uri() + ": " + page.statusCode());
        }
        return state.group(1);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The session's id; empty before there is one. */
    String session() {
        return session;
    }

    /** Of the page that was shown last, as its own scripts know it. */
    String nonce() {
        return nonce;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + address));
        headers.forEach(header -> request.header(header.getKey(), header.getValue()));
        if (!session.isEmpty()) {
            request.header("Cookie", "JSESSIONID=" + session);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            List<InputStream> endless = new ArrayList<>();
            HttpResponse<String> answer = client.send(request.build(), head -> body(head, endless));
            for (InputStream stream : endless) {
                stream.close();
            }
            cookies(answer).stream()
                    .filter(cookie -> cookie.startsWith("JSESSIONID="))
                    .forEach(cookie -> session = cookie.substring(11).split(";", -1)[0]);
            Matcher policy = NONCE.matcher(header(answer, "Content-Security-Policy"));
            if (policy.find()) {
                nonce = policy.group(1);
            }
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** The whole text; of a stream of events nothing, as it has no end. */
    private static BodySubscriber<String> body(ResponseInfo answer, List<InputStream> endless) {
        boolean hasEnd = !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return hasEnd
                ? BodySubscribers.ofString(StandardCharsets.UTF_8)
                : BodySubscribers.mapping(BodySubscribers.ofInputStream(), stream -> {
                    endless.add(stream);
                    return "";
                });
    }

    static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
