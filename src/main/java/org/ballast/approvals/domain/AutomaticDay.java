package org.ballast.approvals.domain;

import java.time.LocalDate;

/**
 * What the portal posted by itself at an entity on a day, without anybody's approval (accounting.md §4.5, T0).
 *
 * @param entity code of the entity
 * @param postedOn day of the posting in UTC, whatever day the entries count for
 * @param cases how many
 */
public record AutomaticDay(long entityId, String entity, LocalDate postedOn, int cases) {}
