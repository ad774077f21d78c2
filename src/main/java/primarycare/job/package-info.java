/** What a person asks for: the job file, its months, and every way a request can be refused. */
package primarycare.job;
