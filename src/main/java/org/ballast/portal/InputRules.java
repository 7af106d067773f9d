package org.ballast.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.amounts.PlainText;
import org.ballast.amounts.UnreadableText;
import org.ballast.pages.web.Words;
import org.ballast.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The rules for all that comes in, for every field of every page: it stands among the default validators. Only areas of
 * text have lines.
 */
@FacesValidator(InputRules.ID)
public class InputRules implements Validator<Object> {

    static final String ID = "org.ballast.InputRules";

    @Override
    public void validate(FacesContext faces, UIComponent component, @Nullable Object value) {
        fault(component, value).ifPresent(fault -> {
            String sentence = Words.of("input.fault", fault.text());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    private static Optional<Said> fault(UIComponent component, @Nullable Object value) {
        if (value instanceof String text && !(component instanceof UIViewParameter)) {
            return component instanceof HtmlInputTextarea
                    ? PlainText.faultOfLines(text)
                    : PlainText.fault(PlainText.kept(text));
        }
        return value instanceof LocalDate day ? fault(day) : Optional.empty();
    }

    private static Optional<Said> fault(LocalDate day) {
        try {
            DateText.within(day);
            return Optional.empty();
        } catch (UnreadableText outside) {
            return Optional.of(outside.said());
        }
    }
}
