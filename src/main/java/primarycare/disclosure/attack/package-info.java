/**
 * What a reader of a release can work out of the counts that it hides, and what else has to be
 * hidden: cells and whole-numbered relations between them, without knowledge of tables.
 */
package primarycare.disclosure.attack;
