/** What the accepted rows say together: practices, memberships, lists and workforce over time. */
package primarycare.conform;
