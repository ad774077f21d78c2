package primarycare.dossier;

import primarycare.figure.Count;
import primarycare.figure.Estimated;

/**
 * What the shown counts of a practice say of it among others; none of it beside a count that is
 * suppressed.
 *
 * @param expected attendances at the area's rates
 * @param expectedAtNationalRates at England's
 * @param comparison with the area; null where there is none, as for what follows
 * @param nationalComparison with England
 * @param beyondLists attendances of an age and sex of which its lists have nobody
 * @param funnel where its ratio lies among those of others
 * @param fifth of its rate
 * @param quadrant of its appointments and attendances
 */
public record PeerLabels(
    Estimated expected,
    Estimated expectedAtNationalRates,
    String comparison,
    String nationalComparison,
    Count beyondLists,
    String funnel,
    Long fifth,
    String quadrant) {}
