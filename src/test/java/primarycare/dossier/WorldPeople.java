package primarycare.dossier;

import java.util.Map;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Block;
import primarycare.intake.Fact;

/** Makes facts of people whose key is known. */
final class WorldPeople {

  private static final int DEPARTMENTS = 8;

  private WorldPeople() {}

  static Fact fact(Map<String, String> row) {
    long attendances = Long.parseLong(row.get("attendances"));
    Block.Writer numbers = new Block.Writer();
    numbers.put(
        Long.parseLong(row.get("person")) * DEPARTMENTS
            + Integer.parseInt(row.getOrDefault("department", "0")),
        Math.abs(attendances));
    return new Fact(
        "",
        AttendanceFacts.PEOPLE,
        row.get("practice"),
        World.month(row.get("month")).first().toEpochDay(),
        numbers.bytes(),
        attendances);
  }
}
