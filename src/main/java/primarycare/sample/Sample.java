package primarycare.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import primarycare.job.Month;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Makes a sample: reproducible by seed, whatever the number of threads. */
public final class Sample {

  private static final long BYTES_A_ROW = 160;

  private final SampleRequest request;
  private final Consumer<String> progress;
  private final AttendanceFiles.Cut cut;

  public Sample(SampleRequest request, Consumer<String> progress) {
    this(request, progress, AttendanceFiles.Cut.STANDARD);
  }

  Sample(SampleRequest request, Consumer<String> progress, AttendanceFiles.Cut cut) {
    this.request = request;
    this.progress = progress;
    this.cut = cut;
  }

  /**
   * Writes all files.
   *
   * @throws Refusal when the folder is not free for them, or the given list cannot be read
   */
  public SampleMade make(int threads) throws IOException {
    Area area =
        request
            .given()
            .map(list -> GivenPractices.area(list, progress))
            .orElseGet(() -> Eldermere.area(request.seed(), request.practiceCount()));
    SampleFolder folder = SampleFolder.open(request.out(), request.force());
    requireRoom(folder);
    AttendanceFiles attendances = new AttendanceFiles(request, folder, area, cut);
    List<Tasks.Task> tasks = new ArrayList<>(attendances.tasks());
    tasks.addAll(workforce(area, folder));
    tasks.addAll(request.given().isPresent() ? List.of() : reference(area, folder));
    long began = System.nanoTime();
    Tasks.run(tasks, threads, () -> tell(attendances, began));
    if (request.given().isEmpty()) {
      ProviderFiles.write(folder, request.allMonths(), attendances);
    }
    return new SampleMade(area.name(), area.practices().size(), folder.close());
  }

  private List<Tasks.Task> workforce(Area area, SampleFolder folder) {
    WorkforceFiles workforce = new WorkforceFiles(request.seed(), folder, request.gzip());
    List<Tasks.Task> tasks = new ArrayList<>();
    for (int i = 0; i < request.months(); i++) {
      int index = i;
      Month month = request.allMonths().get(i);
      tasks.add(() -> workforce.write(atMonth(area, index), month, index));
    }
    return tasks;
  }

  /** What a real list brings with it, and a fictional area has to be given. */
  private List<Tasks.Task> reference(Area area, SampleFolder folder) {
    List<Month> months = request.allMonths();
    ListFiles lists = new ListFiles(request.seed(), folder, request.gzip(), months.size());
    AppointmentFiles appointments = new AppointmentFiles(request.seed(), folder, request.gzip());
    ReferenceFiles reference = new ReferenceFiles(request.seed(), folder);
    DetailFiles details = new DetailFiles(request.seed(), folder);
    List<Tasks.Task> tasks = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      int index = i;
      tasks.add(() -> lists.write(atMonth(area, index), months.get(index), index));
      tasks.add(() -> appointments.write(atMonth(area, index), months.get(index), index));
    }
    tasks.add(() -> reference.maps(area, atMonth(area, months.size() - 1), months));
    tasks.add(() -> reference.areas(area, months.get(0)));
    tasks.add(() -> details.details(area, months));
    tasks.add(() -> details.register(area, months.get(0)));
    ExplanationFiles explanations = new ExplanationFiles(request.seed(), folder);
    tasks.add(() -> explanations.deprivation(area));
    tasks.add(() -> explanations.careHomes(area, months));
    ResidenceFiles residences = new ResidenceFiles(request.seed(), folder, request.gzip());
    for (int index : ResidenceFiles.quarters(months)) {
      boolean first = index == ResidenceFiles.quarters(months).get(0);
      boolean last = index == months.size() - 1;
      tasks.add(() -> residences.lists(area, months.get(index), index, first && !last));
    }
    tasks.add(() -> residences.areas(area));
    tasks.add(
        () -> new PopulationFiles(request.seed(), folder, request.gzip()).write(area, months));
    tasks.add(() -> ProviderFiles.expected(folder));
    tasks.add(() -> new LocalFiles(request.seed(), folder, months, request.gzip()).write(area));
    if (request.job()) {
      Geography geography = new Geography(area.practices().size());
      tasks.add(() -> JobFile.write(folder, geography.subIcbLocations()));
    }
    return tasks;
  }

  private Area atMonth(Area area, int index) {
    boolean moved = index > 0 && index == request.months() - 1 && request.given().isEmpty();
    return moved ? Eldermere.afterMove(area) : area;
  }

  private void tell(AttendanceFiles attendances, long began) {
    double seconds = (System.nanoTime() - began) / 1e9;
    long written = attendances.written();
    progress.accept(
        String.format(
            Locale.ROOT,
            "%,d of %,d attendances, %,.0f s, %,.0f a second",
            written,
            attendances.total(),
            seconds,
            written / seconds));
  }

  private void requireRoom(SampleFolder folder) throws IOException {
    Path out = folder.path();
    long room = Files.getFileStore(out).getUsableSpace();
    long needed = request.attendances() * request.months() * BYTES_A_ROW;
    if (!request.gzip() && needed > room) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "no room for so many attendances",
              out.toString(),
              String.format(Locale.ROOT, "%,d MB free", room >> 20),
              String.format(Locale.ROOT, "about %,d MB", needed >> 20),
              "ask for fewer, compress them with --gzip, or name another disk"));
    }
  }
}
