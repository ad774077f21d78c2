package primarycare.sample;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs files side by side, and tells how far they are on a long work. */
final class Tasks {

  private static final int SECONDS_BETWEEN = 5;

  private Tasks() {}

  /** The writing of one file. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /** Runs all; the first that fails stops the others and is thrown. */
  static void run(List<Task> tasks, int threads, Runnable tick) throws IOException {
    Queue<Task> waiting = new ArrayDeque<>(tasks);
    ExecutorService pool = Executors.newFixedThreadPool(threads, Tasks::daemon);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(pool.submit(() -> work(waiting)));
      }
      for (Future<?> worker : workers) {
        await(worker, tick);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Void work(Queue<Task> waiting) throws IOException {
    for (Task task = next(waiting); task != null; task = next(waiting)) {
      try {
        task.run();
      } catch (IOException | RuntimeException e) {
        synchronized (waiting) {
          waiting.clear();
        }
        throw e;
      }
    }
    return null;
  }

  private static Task next(Queue<Task> waiting) {
    synchronized (waiting) {
      return waiting.poll();
    }
  }

  private static void await(Future<?> worker, Runnable tick) throws IOException {
    while (true) {
      try {
        worker.get(SECONDS_BETWEEN, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException e) {
        tick.run();
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while writing", e);
      }
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    return cause instanceof IOException io ? io : new IOException("cannot write a file", cause);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sample");
    thread.setDaemon(true);
    return thread;
  }
}
