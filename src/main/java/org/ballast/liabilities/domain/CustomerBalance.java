package org.ballast.liabilities.domain;

import java.math.BigInteger;

/**
 * One account of a snapshot.
 *
 * @param account the id that the customer knows
 * @param balance in the smallest unit, net; below zero where the customer owes
 */
public record CustomerBalance(String account, BigInteger balance) {}
