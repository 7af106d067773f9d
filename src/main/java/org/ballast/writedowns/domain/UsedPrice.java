package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * A price that a proposal rests on: the lowest of the windows of some of its lots.
 *
 * @param at when its bar opened
 * @param lots how many lots it decides
 * @param change that rests on it, signed as the lines are
 * @param market code of the venue
 * @param recordedBy who imported it or keyed it in
 * @param file the imported file, empty for a bar keyed in by hand
 * @param line in that file, header = 1
 * @param fileHash SHA-256 of that file
 */
public record UsedPrice(
        UnitPrice price,
        Instant at,
        int lots,
        Money change,
        String market,
        String recordedBy,
        Optional<String> file,
        int line,
        Optional<String> fileHash) {}
