/** Practices, and the areas that they make up: rates, profiles, memberships and lists. */
package primarycare.table.practice;
