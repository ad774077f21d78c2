/** What each source looks like, as declared in JSON: columns, headers by vintage, marks, rules. */
package primarycare.layout;
