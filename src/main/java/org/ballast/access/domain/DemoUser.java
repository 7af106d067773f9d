package org.ballast.access.domain;

import java.util.List;

/**
 * A user that exists in demo mode only. The password is the user name, and the sign-in page says so; its hash stands here
 * ready-made because making seven of them would hold up the first start.
 *
 * @param fullName the role in words, because there is no person
 */
public record DemoUser(String name, String fullName, Role role, PasswordHash password) {

    /** One a role, and a second controller so that two can decide. */
    public static final List<DemoUser> ALL = List.of(
            demo(
                    "preparer",
                    "Demo preparer",
                    Role.PREPARER,
                    "fIVReSNIHen+MZBO8y+0KQ==",
                    "fcbaLjUPLSIWoXBZw4CbwPwUkmEB4ypiuO7V0LU3rUK8Y9UizEp3JZSI9eW9riQ5WjDC33EOIb/D7V7Yy6gMlA=="),
            demo(
                    "controller",
                    "Demo controller",
                    Role.CONTROLLER,
                    "O0PGHTRojZif8KPK3Fq34w==",
                    "i/B8FTiHmVh478b54FDwXC9ui0sqyq8815AG+BiH+fYJ3U7nns5MdY4mdnPsVslcxcvzzfSRqs9xTE5VHxa+Sw=="),
            demo(
                    "controller2",
                    "Demo second controller",
                    Role.CONTROLLER,
                    "ZKZBJI6Wikuw0DXtMDsdfQ==",
                    "9oII+LEkCQ3cYU+/8XSMUOHZGYgtR5z/AR9yHQCs++WN3mM2GG+29PxF/iBbCs2ORn4RN26VhFrjOjhLEhKLmw=="),
            demo(
                    "cfo",
                    "Demo CFO",
                    Role.CFO,
                    "dX2UNR2OvPMnPA3NjBJEEw==",
                    "2rGfQMAtV0lrom8flG+saj6dahIZ5Gw4WKsNzXUL9GjtTW6LPgdTneViWu15KXemXZhbfHNCyG8IRFXy0Xur2Q=="),
            demo(
                    "risk",
                    "Demo risk",
                    Role.RISK,
                    "UATmD1mhTG+ot2yjXVOMpg==",
                    "iMYdvXw5IvfD8TRgA0LwTAzzQOmVaGPHdmROhEpTHg2jWVQSOd2GYe6mWdlYmceraiDkAFS7xU+ziLvoER8kCA=="),
            demo(
                    "auditor",
                    "Demo auditor",
                    Role.AUDITOR,
                    "CPYEKDrvXs0pPgvFCMdXUQ==",
                    "GZUiR7xwhetBvE8Iz61i5GExvwpz+OrwkRtajRLmkp5NN28KZ0gs8xdZ2yIE5eSKNSiueg8E3P0ZiB/SLbOPfA=="),
            demo(
                    "admin",
                    "Demo administrator",
                    Role.ADMIN,
                    "mA7R0iySX/RWhSNr/yh7gA==",
                    "vFJn4yjGu8sJalaF6ClSqwGSrfCQ43IKWtb4Qk7OHqfLGkF3CH45qFb9zFYfTguN666u+KeZFBVWiqW+eY97YA=="));

    private static DemoUser demo(String name, String fullName, Role role, String salt, String hash) {
        return new DemoUser(name, fullName, role, new PasswordHash("PBKDF2WithHmacSHA512:210000:" + salt + ":" + hash));
    }
}
