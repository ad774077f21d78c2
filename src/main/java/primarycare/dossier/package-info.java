/**
 * What is known of the people of one area: the facts of its practices, by month, placed and shared
 * as organisations say. Two shuffles bring it together, and one more those of practices in groups
 * that are not areas; all else is plain Java.
 */
package primarycare.dossier;
