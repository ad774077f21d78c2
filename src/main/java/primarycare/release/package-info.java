/**
 * Releases: written aside, read back, compared, and made current in one step.
 *
 * <p>The only reader and writer of what is published.
 */
package primarycare.release;
