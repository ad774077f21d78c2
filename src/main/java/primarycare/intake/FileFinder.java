package primarycare.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import primarycare.bytes.BadArchive;
import primarycare.job.FileName;
import primarycare.job.Job;
import primarycare.job.Nested;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.LocalMap;
import primarycare.layout.Sources;

/**
 * Finds the files that a job's inputs name; a name that finds nothing refuses the job, unless the
 * input is optional.
 */
final class FileFinder {

  private final Configuration conf;
  private final Job job;
  private final List<Problem> jobProblems = new ArrayList<>();
  private final FileMemory memory;
  private final List<Problem> fileProblems;

  /**
   * @param memory what is in archives that did not change
   * @param fileProblems where files that cannot be opened are told, for all of them to be refused
   *     at once with those that cannot be read
   */
  FileFinder(Configuration conf, Job job, FileMemory memory, List<Problem> fileProblems) {
    this.memory = memory;
    this.conf = conf;
    this.job = job;
    this.fileProblems = fileProblems;
  }

  /**
   * Every input file in a fixed order, archives opened up into their members.
   *
   * @throws Refusal of kind JOB for a glob without a file
   */
  List<InputFile> find() {
    Map<String, InputFile> found = new TreeMap<>();
    job.inputs()
        .forEach(
            (source, inputs) ->
                inputs.forEach(input -> find(source, input).forEach(f -> add(found, f))));
    Refusal.ifAny(Refusal.Kind.JOB, jobProblems);
    return numbered(found.values().stream().flatMap(f -> members(f).stream()).toList());
  }

  /** The files, those whose names are masked alike numbered, so that each has a name of its own. */
  static List<InputFile> numbered(List<InputFile> files) {
    Map<String, List<String>> alike = new TreeMap<>();
    for (InputFile file : files) {
      List<String> written = alike.computeIfAbsent(file.name(), name -> new ArrayList<>());
      if (!written.contains(file.written())) {
        written.add(file.written());
      }
    }
    return files.stream()
        .map(file -> file.numbered(1 + alike.get(file.name()).indexOf(file.written())))
        .toList();
  }

  private static void add(Map<String, InputFile> found, InputFile file) {
    InputFile known = found.get(file.source() + " " + file.uri());
    if (known == null || file.input().saysMoreThan(known.input())) {
      found.put(file.source() + " " + file.uri(), file);
    }
  }

  private List<InputFile> find(String source, Job.Input input) {
    jobProblems.addAll(
        MapCodes.problems(
            job.places().file(),
            Sources.named(source),
            new LocalMap(input.columns(), input.codes())));
    try {
      Path glob = Globs.path(job.places().folder(), input.files());
      FileSystem fs = glob.getFileSystem(conf);
      boolean dead = tell(DeadLinks.of(glob));
      List<FileStatus> files = new ArrayList<>();
      for (FileStatus match : matches(fs, glob, input.files())) {
        dead |= match.isDirectory() && tell(DeadLinks.in(match.getPath()));
        files.addAll(
            match.isDirectory() ? Arrays.asList(fs.listStatus(match.getPath())) : List.of(match));
      }
      files.removeIf(file -> file.isDirectory() || isHidden(file.getPath().getName()));
      files.sort(Comparator.comparing(file -> file.getPath().toString()));
      files.stream()
          .filter(file -> isOurs(file.getPath().toUri()))
          .findFirst()
          .ifPresent(file -> jobProblems.add(ours(source, input, file.getPath())));
      if (files.isEmpty() && !dead && !input.optional()) {
        jobProblems.add(noFile(source, input));
      }
      return files.stream().map(file -> file(source, input, file)).toList();
    } catch (AccessControlException | AccessDeniedException e) {
      jobProblems.add(closed(source, input));
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      jobProblems.add(noFile(source, input));
      return List.of();
    }
  }

  /** Whether a file lies in the store or the output, which no input may. */
  private boolean isOurs(URI file) {
    return Nested.lies(file, job.places().store())
        || Nested.lies(file, job.places().output().toUri());
  }

  private Problem ours(String source, Job.Input input, Path file) {
    return new Problem(
        "an input lies in the store or the output",
        job.places().file() + ", key inputs." + source,
        named(input) + " finds " + FileName.shown(shown(file)),
        "files of your own, in a folder of their own",
        "move the store or the output to another folder, or narrow the pattern");
  }

  private static String named(Job.Input input) {
    return "\"" + FileName.shown(input.files()) + "\"";
  }

  /** Tells of links that lead nowhere, as what they stood for would be missed. */
  private boolean tell(List<java.nio.file.Path> dead) {
    for (java.nio.file.Path link : dead) {
      fileProblems.add(
          new Problem(
              "a file cannot be read",
              FileName.shown(shown(new Path(link.toUri()))),
              "a broken link, or one in a circle",
              "CSV, .gz, .zip or .xlsx",
              "put the file in its place, or remove the link"));
    }
    return !dead.isEmpty();
  }

  /** A name that is there as it stands is no glob, whatever signs are in it. */
  private List<FileStatus> matches(FileSystem fs, Path glob, String files) throws IOException {
    Path exact = Globs.exact(job.places().folder(), files);
    if (fs.exists(exact)) {
      return List.of(fs.getFileStatus(exact));
    }
    FileStatus[] matches = fs.globStatus(glob);
    return matches == null ? List.of() : List.of(matches);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private InputFile file(String source, Job.Input input, FileStatus status) {
    String uri = status.getPath().toString();
    return new InputFile(
        source,
        shown(status.getPath()),
        uri,
        "",
        status.getLen(),
        status.getModificationTime(),
        input);
  }

  private String shown(Path path) {
    if (!"file".equals(path.toUri().getScheme())) {
      return path.toString();
    }
    return job.places()
        .folder()
        .relativize(java.nio.file.Path.of(path.toUri().getPath()))
        .toString();
  }

  private List<InputFile> members(InputFile file) {
    try {
      if (!isRegular(file)) {
        fileProblems.add(unreadable(file, "not a regular file", action(file)));
        return List.of();
      }
      List<String> members = memory.members(file);
      return members.isEmpty()
          ? List.of(file)
          : members.stream().sorted().map(file::withMember).toList();
    } catch (BadArchive e) {
      fileProblems.add(unreadable(file, e.getMessage(), e.action()));
      return List.of();
    } catch (IOException | RuntimeException e) {
      fileProblems.add(
          unreadable(file, "cannot be opened", "check its permissions, or fetch it again"));
      return List.of();
    }
  }

  private static boolean isRegular(InputFile file) {
    java.net.URI uri = new Path(file.uri()).toUri();
    return !"file".equals(uri.getScheme())
        || Files.isRegularFile(java.nio.file.Path.of(uri.getPath()));
  }

  /** A name that Java cannot encode in the locale at hand is not found either. */
  private static String action(InputFile file) {
    return file.name().chars().allMatch(c -> c < 128)
        ? "give a file that can be copied"
        : "run under a UTF-8 locale, as by export LC_ALL=C.UTF-8";
  }

  private static Problem unreadable(InputFile file, String found, String action) {
    return new Problem(
        "a file cannot be read", file.name(), found, "CSV, .gz, .zip or .xlsx", action);
  }

  private Problem closed(String source, Job.Input input) {
    return new Problem(
        "the folder of an input cannot be listed",
        job.places().file() + ", key inputs." + source,
        "no permission to list the folder of " + named(input),
        "a folder that this user can read",
        "ask for permission to read it, or correct the path");
  }

  private Problem noFile(String source, Job.Input input) {
    return new Problem(
        "no file for an input",
        job.places().file() + ", key inputs." + source,
        "nothing at " + named(input) + " below " + job.places().folder(),
        "a path or glob that finds at least one file",
        "correct the path, remove the input, or mark it \"optional\": true");
  }
}
