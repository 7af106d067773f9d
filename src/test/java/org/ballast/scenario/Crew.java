package org.ballast.scenario;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;

/** The people of a test, one a role, set up by the administrator that the settings named. */
public record Crew(Program administrator) {

    private static final String PASSWORD = "a long enough password";

    /** The people as they were set up before. */
    public static Crew of(URI portal) {
        return new Crew(new Program(portal, BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD));
    }

    /** Sets the people up. */
    public static Crew hiredAt(URI portal) {
        Crew crew = of(portal);
        crew.hire("PREPARER");
        crew.hire("CONTROLLER");
        crew.hire("CFO");
        crew.hire("AUDITOR");
        return crew;
    }

    public Program preparer() {
        return in("PREPARER");
    }

    public Program controller() {
        return in("CONTROLLER");
    }

    public Program chiefFinancialOfficer() {
        return in("CFO");
    }

    public Program auditor() {
        return in("AUDITOR");
    }

    /** Signs the preparer in on a page of a browser. */
    void signInPreparer(Page page) {
        SignedIn.as(nameFor("PREPARER"), PASSWORD, page);
    }

    /** The auditor in a browser. */
    public Visitor auditorAtThePages() {
        return atThePages("AUDITOR");
    }

    /** The controller in a browser. */
    public Visitor controllerAtThePages() {
        return atThePages("CONTROLLER");
    }

    private Visitor atThePages(String role) {
        Visitor somebody = new Visitor(administrator.portal());
        somebody.signIn(nameFor(role), PASSWORD);
        return somebody;
    }

    private void hire(String role) {
        administrator
                .post("/users", """
                        {"name":"%s","fullName":"Test %s","password":"%s","roles":["%s"]}""".formatted(nameFor(role), nameFor(role), PASSWORD, role))
                .expect(201);
    }

    private Program in(String role) {
        return administrator.as(nameFor(role), PASSWORD);
    }

    private static String nameFor(String role) {
        return role.toLowerCase(Locale.ROOT) + "-one";
    }
}
