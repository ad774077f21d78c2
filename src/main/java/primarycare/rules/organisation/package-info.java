/** Which practices and areas the records name, and what registers and maps know of them. */
package primarycare.rules.organisation;
