/**
 * What is known of the people of one area: the facts of its practices, by month, placed and shared
 * as organisations say. Two shuffles bring it together; all else is plain Java.
 */
package primarycare.dossier;
