package org.ballast.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page, what fills its beans on the way in, and under which conditions its forms stand there; fragments that it includes
 * by a plain address are read with it.
 */
final class PageForms {

    /** A property or method of a bean, as pages name it. */
    record Named(String bean, String name) {}

    /** A form, and all that its being there depends on. */
    record Form(String id, List<Named> conditions) {}

    private static final Pattern NAMED = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.(\\w+)");
    private static final Path WEB = Path.of("src", "main", "webapp");
    private static final List<String> CONDITIONS = List.of("rendered", "test", "items");

    private final Set<Named> fillers = new TreeSet<>(Comparator.comparing(Named::toString));
    private final List<Form> forms = new ArrayList<>();

    private PageForms() {}

    static PageForms of(String text) {
        PageForms page = new PageForms();
        page.walk(parsed(text).getDocumentElement(), List.of());
        return page;
    }

    /** View actions and properties that parameters of the address set: none of them works before a form is decoded. */
    Set<Named> fillers() {
        return fillers;
    }

    List<Form> forms() {
        return forms;
    }

    private void walk(Element element, List<Named> above) {
        List<Named> conditions = new ArrayList<>(above);
        CONDITIONS.forEach(attribute -> conditions.addAll(named(element.getAttribute(attribute))));
        String name = element.getLocalName();
        switch (name) {
            case "viewAction" -> fillers.addAll(named(element.getAttribute("action")));
            case "viewParam" ->
                named(element.getAttribute("value"))
                        .forEach(each -> fillers.add(new Named(each.bean(), setter(each.name()))));
            case "form" -> {
                if (!element.getAttribute("id").isEmpty()
                        && element.getNamespaceURI().contains("faces")) {
                    forms.add(new Form(element.getAttribute("id"), conditions));
                }
            }
            case "repeat" -> conditions.addAll(named(element.getAttribute("value")));
            case "include" -> included(element.getAttribute("src"), conditions);
            default -> {
                // nothing that matters here
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, conditions);
            }
        }
    }

    private void included(String address, List<Named> conditions) {
        if (address.startsWith("/") && !address.contains("#{")) {
            walk(parsed(read(WEB.resolve(address.substring(1)))).getDocumentElement(), conditions);
        }
    }

    private static String setter(String property) {
        return "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private static List<Named> named(String expression) {
        List<Named> found = new ArrayList<>();
        Matcher each = NAMED.matcher(expression);
        while (each.find()) {
            found.add(new Named(each.group(1), each.group(2)));
        }
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException(file.toString(), gone);
        }
    }

    private static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException unread) {
            throw new IllegalStateException(text.substring(0, Math.min(80, text.length())), unread);
        }
    }
}
