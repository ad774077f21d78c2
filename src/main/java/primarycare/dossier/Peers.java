package primarycare.dossier;

import java.io.Serializable;
import primarycare.figure.Count;

/**
 * One practice as others are compared with it.
 *
 * @param peers by period and department group, in the order of publication
 * @param attendances whose counts they are, which are not yet shown
 * @param keyed whether some of its attendances have a key of the person, by period
 */
public record Peers(Peer[][] peers, Count[][] attendances, boolean[] keyed)
    implements Serializable {}
