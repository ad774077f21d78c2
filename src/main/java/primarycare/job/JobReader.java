package primarycare.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a job file into a {@link Job}, or refuses it with everything that is wrong at once. */
public final class JobReader {

  /** Share of a file's records that may be quarantined when the job does not say. */
  public static final double DEFAULT_QUARANTINED_SHARE = 0.02;

  private static final String DEFAULT_CELLS = "default";
  private static final String EVERY_CELL = "all";

  private static final String[] KEYS = {
    "name",
    "area",
    "period",
    "inputs",
    "publish",
    "periods",
    "ageBandSchemes",
    "cells",
    "targets",
    "trend",
    "baseline",
    "scenarios",
    "display",
    "expected",
    "tolerances",
    "disclosure",
    "store",
    "output",
    "shareOutput"
  };

  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();

  private JobReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The job in a file, with settings of the form {@code key.key=value} put over it.
   *
   * @throws Refusal of kind JOB, with every problem of the file
   */
  public static Job read(Path file, List<String> settings, Vocabulary vocabulary) {
    ObjectNode tree = JobTree.read(file, settings);
    JobReader reader = new JobReader(vocabulary);
    Job job = reader.job(file, tree);
    Refusal.ifAny(
        Refusal.Kind.JOB,
        reader.problems.stream().distinct().map(problem -> in(file, problem)).toList());
    return job;
  }

  private static Problem in(Path file, Problem p) {
    return new Problem(p.what(), file + ", key " + p.where(), p.found(), p.allowed(), p.action());
  }

  private Job job(Path file, ObjectNode tree) {
    Keys keys = new Keys(tree, "", problems, KEYS);
    Map<String, List<Job.Input>> inputs = new InputReader(vocabulary, problems).inputs(keys);
    Optional<Period> period = period(keys, "period");
    FigureReader figures = new FigureReader(vocabulary, problems);
    List<String> publish = publish(keys, inputs);
    return new Job(
        keys.required("name"),
        area(keys),
        period,
        inputs,
        new Job.Tables(
            publish,
            breakdown(keys),
            figures.targets(keys),
            TrendReader.trend(keys, period, period(keys, "baseline")),
            ScenarioReader.scenarios(keys),
            Display.of(keys),
            vocabulary.earlier(publish)),
        new Job.Checks(quarantinedShare(keys), figures.expected(keys, publish)),
        keys.object("disclosure", "preset")
            .oneOf("preset", vocabulary.presets().get(0), vocabulary.presets()),
        places(file, tree, keys));
  }

  private static Job.Area area(Keys keys) {
    Keys area = keys.object("area", "name", "subIcbLocations", "homelessPractices");
    return new Job.Area(
        area.required("name"),
        published(area.texts("subIcbLocations")),
        published(area.texts("homelessPractices")));
  }

  private static List<String> published(List<String> codes) {
    return codes.stream().map(PublishedCode::of).toList();
  }

  private Optional<Period> period(Keys keys, String name) {
    if (!keys.has(name)) {
      return Optional.empty();
    }
    Keys period = keys.object(name, "from", "to");
    period.required("from");
    period.required("to");
    Optional<Month> from = period.month("from");
    Optional<Month> to = period.month("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().compareTo(to.get()) > 0) {
      keys.add(
          "the " + name + " ends before it begins", name, from.get() + " to " + to.get(), "", "");
      return Optional.empty();
    }
    return Optional.of(new Period(from.get(), to.get()));
  }

  /**
   * Without a word on what to publish, all tables, of which each that lacks an input is left out.
   */
  private List<String> publish(Keys keys, Map<String, List<Job.Input>> inputs) {
    if (!keys.has("publish")) {
      return List.copyOf(vocabulary.tables().keySet());
    }
    Map<String, List<String>> missing = new LinkedHashMap<>();
    List<String> tables = keys.texts("publish").stream().distinct().toList();
    for (String table : tables) {
      if (vocabulary.tables().containsKey(table)) {
        vocabulary.tables().get(table).sources().stream()
            .filter(source -> !inputs.containsKey(source))
            .forEach(source -> missing.computeIfAbsent(source, s -> new ArrayList<>()).add(table));
      } else if (!vocabulary.alwaysPublished().contains(table)) {
        keys.problem("no such table", "publish", "\"" + table + "\"", vocabulary.tables().keySet());
      }
    }
    missing.forEach((source, needed) -> missing(keys, String.join(", ", needed), source));
    return tables.stream().filter(vocabulary.tables()::containsKey).toList();
  }

  private Job.Breakdown breakdown(Keys keys) {
    List<String> labels = Arrays.stream(Span.values()).map(Span::label).toList();
    List<String> schemes = keys.known("ageBandSchemes", vocabulary.ageBandSchemes());
    List<Span> periods =
        keys.known("periods", labels).stream()
            .flatMap(label -> Arrays.stream(Span.values()).filter(s -> s.label().equals(label)))
            .toList();
    return new Job.Breakdown(
        periods,
        schemes,
        keys.oneOf("cells", DEFAULT_CELLS, List.of(DEFAULT_CELLS, EVERY_CELL)).equals(EVERY_CELL));
  }

  private static void missing(Keys keys, String tables, String source) {
    keys.add(
        "an input is missing that " + tables + (tables.contains(",") ? " need" : " needs"),
        "inputs." + source,
        "nothing",
        "at least one file",
        "name the files of " + source + ", or leave " + tables + " out of \"publish\"");
  }

  private static double quarantinedShare(Keys keys) {
    return keys.object("tolerances", "quarantinedShare")
        .number("quarantinedShare", 0, 1)
        .orElse(DEFAULT_QUARANTINED_SHARE);
  }

  private Job.Places places(Path file, ObjectNode tree, Keys keys) {
    int before = problems.size();
    URI folder = file.toAbsolutePath().normalize().getParent().toUri();
    URI store = resolve(folder, keys, "store");
    URI output = resolve(folder, keys, "output");
    if (!"file".equalsIgnoreCase(output.getScheme())) {
      keys.add(
          "the output is not on a local file system",
          "output",
          output.toString(),
          "a local folder",
          "publish locally, then copy the release");
      output = folder;
    }
    Path local = local(keys, output);
    if (problems.size() == before) {
      refuseNested(keys, store, output);
    }
    return new Job.Places(file, JobTree.canonical(tree), store, local, keys.flag("shareOutput"));
  }

  private static void refuseNested(Keys keys, URI store, URI output) {
    if (Nested.lies(store, output) || Nested.lies(output, store)) {
      keys.add(
          "the store and the output are one folder, or one lies in the other",
          "store",
          store.getPath() + " and " + output.getPath(),
          "a private folder for the store, and another one for releases",
          "name a folder for each");
    }
  }

  private static Path local(Keys keys, URI output) {
    try {
      return Path.of(output);
    } catch (IllegalArgumentException e) {
      keys.add("not a path", "output", output.toString(), "a local folder", "write it as a path");
      return Path.of("");
    }
  }

  private static URI resolve(URI folder, Keys keys, String key) {
    String text = keys.required(key);
    try {
      URI place =
          text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
              ? URI.create(text)
              : Path.of(folder).resolve(text).normalize().toUri();
      if (place.isOpaque()) {
        throw new IllegalArgumentException("a URI without a path");
      }
      return place;
    } catch (IllegalArgumentException e) {
      keys.add("not a path", key, "\"" + text + "\"", "a folder or a URI", "");
      return folder;
    }
  }
}
