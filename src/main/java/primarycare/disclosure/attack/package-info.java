/**
 * What a reader of a release can work out of the counts that it hides, and what else has to be
 * hidden: cells and whole-numbered relations between them, without knowledge of tables.
 *
 * <p>What a rule of the preset hides, for its size or for another reason, is hidden first: primary
 * suppression. What is hidden so that nothing of it can be worked out is hidden second: secondary
 * suppression.
 */
package primarycare.disclosure.attack;
