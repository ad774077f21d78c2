package primarycare.dossier;

import java.io.Serializable;

/**
 * One practice as others are compared with it.
 *
 * @param peers by period and department group, in the order of publication
 * @param keyed whether some of its attendances have a key of the person, by period
 */
public record Peers(Peer[][] peers, boolean[] keyed) implements Serializable {}
