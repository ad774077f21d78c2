package primarycare.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.fact.AttendanceCell;
import primarycare.fact.Block;
import primarycare.fact.Signs;
import primarycare.intake.Fact;
import primarycare.job.Month;

/** Attendances of {@link World}, as its texts tell them. */
final class WorldAttended {

  private static final String NONE = "";

  private WorldAttended() {}

  static Fact fact(Map<String, String> row) {
    long attendances = Long.parseLong(row.get("attendances"));
    AttendanceCell cell =
        new AttendanceCell(
            Integer.parseInt(row.getOrDefault("department", "0")),
            List.of("not known", "female", "male").indexOf(row.getOrDefault("sex", "not known")),
            Integer.parseInt(row.getOrDefault("age", NONE + AttendanceCell.NO_AGE)),
            signs(row));
    Block.Writer numbers = new Block.Writer();
    numbers.put(cell.number(), Math.abs(attendances));
    return new Fact(
        row.getOrDefault("file", NONE),
        row.getOrDefault("lsoa", NONE),
        row.get("practice"),
        Month.parse(row.get("month")).orElseThrow().first().toEpochDay(),
        numbers.bytes(),
        attendances);
  }

  private static int signs(Map<String, String> row) {
    return Stream.of(row.getOrDefault("sign", NONE).split("\\+", 0))
        .filter(sign -> !sign.isEmpty())
        .mapToInt(sign -> Signs.valueOf(sign).bit())
        .sum();
  }
}
