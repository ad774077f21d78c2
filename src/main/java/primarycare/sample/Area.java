package primarycare.sample;

import java.util.List;

/**
 * The practices that a sample is about.
 *
 * @param elsewhere codes of practices outside it whose patients attend here
 */
record Area(String name, List<Practice> practices, List<String> elsewhere) {

  Area {
    practices = List.copyOf(practices);
    elsewhere = List.copyOf(elsewhere);
  }
}
