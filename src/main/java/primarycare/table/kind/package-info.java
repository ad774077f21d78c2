/**
 * What a table is, and the kinds there are, by what the function of its rows is given: a dossier
 * and what is known beyond it, organisations and public figures, or a small source and pairs that
 * Spark added up.
 */
package primarycare.table.kind;
