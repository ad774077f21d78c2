package primarycare.dossier;

import primarycare.figure.Count;
import primarycare.statistics.RatioLines;

/**
 * What the shown counts of a practice say of it among others; none of it beside a count that is
 * suppressed.
 *
 * @param expected attendances at the area's rates, made of shown counts and lists; not a number
 *     where there are none, as for the next
 * @param expectedAtNationalRates at England's
 * @param beyondLists attendances of an age and sex of which its lists have nobody; null where that
 *     is not known
 * @param lines between which its ratio is as those of others usually are
 * @param fifth of its rate; null for a practice that is not ranked, or among few
 * @param ranked practices that are ranked; null for one that is not
 * @param appointments a patient of the practices that have these and attendances; not a number
 *     where it is none of them
 */
public record PeerLabels(
    double expected,
    double expectedAtNationalRates,
    Count beyondLists,
    RatioLines lines,
    Long fifth,
    Long ranked,
    double appointments) {}
