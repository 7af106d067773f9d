package org.ballast.access.domain;

import java.util.List;

/**
 * A user that exists in demo mode only. The password is the user name, and the sign-in page says so: there is nothing to
 * guess that a slow hash would protect, so the hashes have the fewest iterations that the platform makes. They stand here
 * ready-made, with a salt each.
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
                    "dImXtlqrNpFckjjDIwDtBXVm6qA2ywX/aJY9iGxT5GgsC7E8Pi69OBSFPkM8dCSG596BkYk73r4Zoi844yLBtg=="),
            demo(
                    "controller",
                    "Demo controller",
                    Role.CONTROLLER,
                    "O0PGHTRojZif8KPK3Fq34w==",
                    "k1bZVJEkWrU0Ebmki2EHJ5bzTAAPiwnn9/bWQFIWi9lJI65wbyEcrUIFF7PA6GTxvrof1OGCDcRmGLZbRwavnA=="),
            demo(
                    "controller2",
                    "Demo second controller",
                    Role.CONTROLLER,
                    "ZKZBJI6Wikuw0DXtMDsdfQ==",
                    "Iy9JZrnXVlpjww5zALG7/I0JUy9g4nLuiw+zU/n3AgWQh6WcFWbHJtebjwXdIHn5ufam7oBpyfDcH/8waKB2rQ=="),
            demo(
                    "cfo",
                    "Demo CFO",
                    Role.CFO,
                    "dX2UNR2OvPMnPA3NjBJEEw==",
                    "DrcHukrtFKubRUt+uwb8h8tTAMqreBqN3rzbZtMGrxqw3CDIu1bOUfXeQHFix+ma6qK9z5FjQVwp1aAfQINJtg=="),
            demo(
                    "risk",
                    "Demo risk",
                    Role.RISK,
                    "UATmD1mhTG+ot2yjXVOMpg==",
                    "mt5MLV+riqSGxb8K/6pgrFD/WDgj/zgWKXyKh1dpJi9as4WmOdM9ZLP/vXEfya+2JcwjpNVKWf34qCI3IMgylA=="),
            demo(
                    "auditor",
                    "Demo auditor",
                    Role.AUDITOR,
                    "CPYEKDrvXs0pPgvFCMdXUQ==",
                    "V3vMicpj4F1FgG19SHZNxScQbSQ8vrCGqQb/joET0tDFTpDhZEqJHdhuW0JaEzNP3CikFBwA2dEVEXbO6WTUyg=="),
            demo(
                    "admin",
                    "Demo administrator",
                    Role.ADMIN,
                    "mA7R0iySX/RWhSNr/yh7gA==",
                    "N55gPP8HLfGs/xcSn9ISf3kgcL5wAdRwgX9GzIdAyLMRbIqbpKIE+TByetxIGNS1rWe1KBvmUIKMNpwiRMC76g=="));

    private static DemoUser demo(String name, String fullName, Role role, String salt, String hash) {
        return new DemoUser(name, fullName, role, new PasswordHash("PBKDF2WithHmacSHA512:1024:" + salt + ":" + hash));
    }
}
