package primarycare.disclosure.attack;

import java.util.List;

/**
 * What a reader can work out.
 *
 * @param narrow secret counts with too few values left
 * @param exact counts shown rounded that follow exactly
 * @param unsettled secret counts of which it was not found out, as the part to solve was too large
 */
public record Attacked(List<Narrow> narrow, int exact, int... unsettled) {}
