package org.ballast.scenario;

import java.net.URI;
import java.util.List;

/** Who decides in a race, by name, at one of the nodes. */
record RacePeople(Program administrator) {

    private static final String PASSWORD = "a long enough password";
    private static final List<String> PEOPLE =
            List.of("PREPARER one", "PREPARER two", "CONTROLLER one", "CONTROLLER two", "CFO one", "AUDITOR one");

    /** The people as they were set up before. */
    static RacePeople at(URI node) {
        return new RacePeople(new Program(node, BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD));
    }

    static RacePeople hiredAt(URI node) {
        RacePeople people = at(node);
        for (String person : PEOPLE) {
            people.administrator
                    .post("/users", """
                    {"name":"%s","fullName":"Test %1$s","password":"%s","roles":["%s"]}""".formatted(name(person), PASSWORD, person.substring(0, person.indexOf(' '))))
                    .expect(201);
        }
        return people;
    }

    private static String name(String person) {
        return person.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private Program in(String person) {
        return administrator.as(name(person), PASSWORD);
    }

    Program preparer() {
        return in("PREPARER one");
    }

    Program otherPreparer() {
        return in("PREPARER two");
    }

    Program controller() {
        return in("CONTROLLER one");
    }

    Program otherController() {
        return in("CONTROLLER two");
    }

    Program cfo() {
        return in("CFO one");
    }

    Program auditor() {
        return in("AUDITOR one");
    }
}
