package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import primarycare.job.Month;

/**
 * Attendances, one file a month or several where a month is long. Each chunk of rows has numbers of
 * its own, so that the bytes are the same whoever writes which file.
 */
final class AttendanceFiles {

  /** How many rows are drawn from one start, and how many go into one file. */
  record Cut(int chunk, int part) {

    static final Cut STANDARD = new Cut(50_000, 2_000_000);

    Cut {
      if (chunk < 1 || part % chunk != 0) {
        throw new IllegalArgumentException("a file holds whole chunks");
      }
    }
  }

  private static final int CELLS = 2 * AttendanceCodes.DEPARTMENT_TYPES;

  private final SampleRequest request;
  private final SampleFolder folder;
  private final Area area;
  private final Cut cut;
  private final Patients patients;
  private final Choice elsewhere;
  private final LongAdder rows = new LongAdder();
  private final AtomicLongArray reported;

  AttendanceFiles(SampleRequest request, SampleFolder folder, Area area, Cut cut) {
    this.request = request;
    this.folder = folder;
    this.area = area;
    this.cut = cut;
    this.patients = new Patients(request.seed(), area);
    this.elsewhere = Choice.evenly(area.elsewhere());
    this.reported = new AtomicLongArray(request.months() * CELLS);
  }

  /** One task a file, in the order of the months. */
  List<Tasks.Task> tasks() {
    List<Month> months = request.allMonths();
    long[] shares = AttendanceMonth.shares(request.seed(), months, total());
    List<Tasks.Task> tasks = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < shares.length; i++) {
      int index = i;
      long earlier = before;
      long parts = Math.max(1, (shares[i] + cut.part() - 1) / cut.part());
      Later<AttendanceMonth> month =
          new Later<>(
              parts,
              () ->
                  new AttendanceMonth(
                      request.seed(), area, months.get(index), index, earlier, shares[index]));
      for (int part = 0; part < parts; part++) {
        String file = file(months.get(i), part, parts);
        long from = (long) part * cut.part();
        long to = Math.min(shares[i], from + cut.part());
        tasks.add(() -> write(file, month.get(), index, from, to));
      }
      before += shares[i];
    }
    return tasks;
  }

  long total() {
    return request.attendances() * request.months();
  }

  /** Rows written so far. */
  long written() {
    return rows.sum();
  }

  /** What a hospital reports of a month and a type of department, once the month is written. */
  long reported(int index, int hospital, int department) {
    return reported.get(index * CELLS + hospital * AttendanceCodes.DEPARTMENT_TYPES + department);
  }

  private void add(int index, long[] more) {
    for (int i = 0; i < more.length; i++) {
      reported.addAndGet(index * CELLS + i, more[i]);
    }
  }

  private static String file(Month month, int part, long parts) {
    String number = parts == 1 ? "" : String.format(Locale.ROOT, "-part-%03d", part + 1);
    return "ae/ae-attendances-" + month + number + ".csv";
  }

  private void write(String file, AttendanceMonth month, int index, long from, long to)
      throws IOException {
    try (OutputStream out = folder.create(file, request.gzip())) {
      out.write((AttendanceRows.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      for (long start = from; start < to; start += cut.chunk()) {
        long end = Math.min(to, start + cut.chunk());
        SplittableRandom random =
            Seeds.random(request.seed(), "attendances", index, start / cut.chunk());
        AttendanceRows chunk = new AttendanceRows(month, patients, elsewhere, random, out);
        chunk.write(start, end);
        rows.add(end - start);
        add(index, chunk.reported());
      }
    }
    folder.wrote(SampleFolder.zipped(file, request.gzip()), to - from);
  }
}
