/** The command line: verbs, progress, exit codes. The only place that starts Spark and exits. */
package primarycare.command;
