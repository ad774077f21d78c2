/**
 * What tables need of accepted rows, as small as it gets: made once an entry, kept beside it, and
 * free of anything that depends on the job.
 */
package primarycare.fact;
