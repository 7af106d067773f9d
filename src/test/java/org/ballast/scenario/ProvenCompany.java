package org.ballast.scenario;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A company with balances of customers and a published proof over them.
 *
 * @param proof the code of the proof
 */
record ProvenCompany(PortalServer portal, String code, String proof) {

    static final String AT = "2025-12-31T23:59:59.999Z";

    /** Of five accounts, in the open. */
    static ProvenCompany open(PortalServer portal, String code) {
        return open(portal, code, 5).proven("MERKLE_SUM");
    }

    /** With accounts acct-0, acct-1, … that are owed 0, 10, …; nothing is proved yet. */
    static ProvenCompany open(PortalServer portal, String code, int accounts) {
        Company.open(portal, code);
        StringBuilder rows = new StringBuilder("account,balance\n");
        balances(accounts)
                .forEach((account, balance) ->
                        rows.append(account).append(',').append(balance).append('\n'));
        new Program(portal.address(), "preparer", "preparer")
                .csv("/entities/" + code + "/liabilities/import?asset=BTC&at=" + AT, rows.toString())
                .expect(200);
        return new ProvenCompany(portal, code, "");
    }

    static Map<String, BigInteger> balances(int accounts) {
        Map<String, BigInteger> balances = new LinkedHashMap<>();
        IntStream.range(0, accounts).forEach(i -> balances.put("acct-" + i, BigInteger.valueOf(10L * i)));
        return balances;
    }

    /** A proof of that kind is made by one person and published by another. */
    ProvenCompany proven(String kind) {
        String made = new Program(portal.address(), "preparer", "preparer")
                .post(
                        "/entities/" + code + "/proofs",
                        "{\"asset\":\"BTC\",\"at\":\"" + AT + "\",\"kind\":\"" + kind + "\"}")
                .expect(201)
                .json()
                .getString("code");
        new Program(portal.address(), "controller", "controller")
                .post("/entities/" + code + "/proofs/" + made + "/publish", "{}")
                .expect(200);
        return new ProvenCompany(portal, code, made);
    }
}
