package primarycare.rules.organisation;

import static primarycare.job.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The practices that any register of the inputs knows, and the days on which they were open.
 *
 * <p>A row that tells of another practice, or of one on a day on which it was not open, is loaded
 * and noted. Registers are the practice maps, the register of practices and the memberships of
 * PCNs; without one nothing is noted.
 */
public final class KnownPractices {

  static final String UNKNOWN = "unknown practice";
  public static final String NOT_OPEN = "practice not open at that date";

  /** The registers, in the order in which they are asked. */
  static final List<String> REGISTERS =
      List.of(OrganisationSources.MAP, OrganisationSources.REGISTER, OrganisationSources.PARTNERS);

  private final Map<String, Days> practices = new TreeMap<>();

  /**
   * The days on which a practice opened and closed.
   *
   * @param open null where no register tells, as is {@code close}
   */
  record Days(LocalDate open, LocalDate close) {

    private static final Days NOT_TOLD = new Days(null, null);

    /** Whether the register says that the practice was not open on a day. */
    boolean areWithout(LocalDate day) {
      return (open != null && open.isAfter(day)) || (close != null && close.isBefore(day));
    }

    private Days and(Days more) {
      return new Days(later(open, more.open), later(close, more.close));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
  }

  /**
   * @param codes practice codes of the maps and of memberships of PCNs
   * @param register the days that the register tells of each of its practices
   */
  KnownPractices(Collection<String> codes, Map<String, Days> register) {
    codes.forEach(code -> practices.put(code, Days.NOT_TOLD));
    register.forEach((code, days) -> practices.merge(code, days, Days::and));
  }

  public static KnownPractices of(OrganisationCodes codes) {
    Set<String> named = new TreeSet<>();
    Stream.of(OrganisationSources.MAP, OrganisationSources.PARTNERS)
        .map(codes::passed)
        .forEach(rows -> named.addAll(OrganisationCodes.texts(rows, PRACTICE_CODE)));
    Map<String, Days> register = new TreeMap<>();
    codes
        .register()
        .forEach(
            practice ->
                register.merge(
                    practice.code(), new Days(practice.open(), practice.close()), Days::and));
    return new KnownPractices(named, register);
  }

  /** The days of each practice that a register knows. */
  public Map<String, Days> days() {
    return Collections.unmodifiableMap(practices);
  }

  /**
   * What is noted of a practice on a day; empty for nothing.
   *
   * @param day null for none, on which no practice is closed
   */
  public Optional<String> broken(String code, LocalDate day) {
    Days days = practices.get(code);
    if (days == null) {
      return Optional.of(UNKNOWN);
    }
    return Optional.of(NOT_OPEN).filter(rule -> day != null && days.areWithout(day));
  }
}
