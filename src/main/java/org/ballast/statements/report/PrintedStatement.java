package org.ballast.statements.report;

import java.util.List;
import org.ballast.statements.domain.StatementHeader;

/**
 * A statement of rows and columns as a document shows it.
 *
 * @param name file name without extension
 * @param columns heads of the amounts, two or three
 * @param hash of the statement's content
 */
record PrintedStatement(
        StatementHeader header,
        String name,
        String title,
        String subtitle,
        List<String> columns,
        List<StatementRow> rows,
        String hash) {}
