package org.ballast.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;

/** Says what is wrong with a field beside it, in the form that was sent: the field's id is its name. */
final class BesideFields {

    private BesideFields() {}

    /** The refusal with what no field of the form could be told; its detail does not repeat what the fields say. */
    static Refusal place(FacesContext faces, Refusal refusal) {
        Map<String, String> fields = refusal.errors().isEmpty() ? Map.of() : fieldsOfTheSentForm(faces);
        List<FieldError> elsewhere = new ArrayList<>();
        boolean repeats = refusal.code() == RefusalCode.INVALID_INPUT;
        for (FieldError error : refusal.errors()) {
            String field = error.line() == 0 ? fields.get(error.field()) : null;
            if (field == null) {
                elsewhere.add(error);
            } else {
                faces.addMessage(field, message(error.message()));
                repeats |= refusal.detail().equals(error.message());
            }
        }
        int placed = refusal.errors().size() - elsewhere.size();
        return placed == 0
                ? refusal
                : new Refusal(
                        refusal.code(),
                        repeats ? PortalSentence.SAID_BESIDE.with(placed) : refusal.said(),
                        elsewhere,
                        refusal.errorCount() - placed);
    }

    private static FacesMessage message(String wrong) {
        String sentence =
                Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1) + (wrong.endsWith(".") ? "" : ".");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }

    /** Client ids by id, of those that have a place for a message. */
    private static Map<String, String> fieldsOfTheSentForm(FacesContext faces) {
        Map<String, String> fields = new HashMap<>();
        Set<String> places = new HashSet<>();
        Optional.ofNullable(faces.getViewRoot())
                .flatMap(BesideFields::sent)
                .ifPresent(form -> gather(faces, form, fields, places));
        fields.keySet().retainAll(places);
        return fields;
    }

    private static Optional<UIForm> sent(UIComponent within) {
        return within instanceof UIForm form
                ? Optional.of(form).filter(UIForm::isSubmitted)
                : children(within).flatMap(child -> sent(child).stream()).findFirst();
    }

    /** What is drawn, also by parts of the page that have names and attributes of their own; rows of tables apart. */
    private static void gather(FacesContext faces, UIComponent within, Map<String, String> fields, Set<String> places) {
        within.pushComponentToEL(faces, within);
        children(within).filter(UIComponent::isRendered).forEach(child -> {
            switch (child) {
                case UIInput field -> fields.put(field.getId(), field.getClientId(faces));
                case UIMessage place -> places.add(place.getFor());
                default -> {}
            }
            if (!(child instanceof NamingContainer) || UIComponent.isCompositeComponent(child)) {
                gather(faces, child, fields, places);
            }
        });
        within.popComponentFromEL(faces);
    }

    private static Stream<UIComponent> children(UIComponent within) {
        return StreamSupport.stream(((Iterable<UIComponent>) within::getFacetsAndChildren).spliterator(), false);
    }
}
