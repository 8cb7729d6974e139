package org.chronofront.task;

/// Who looks on while a job runs. Called from the job's threads, as often as the job likes: whoever
/// shows the state takes the latest when it paints.
public interface JobMonitor {
  /// Nobody looks on, and nobody calls the job off.
  JobMonitor NONE =
      new JobMonitor() {
        @Override
        public void show(JobState state) {
          // nobody looks
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// Takes note of how far the job has come.
  void show(JobState state);

  /// True when the job is no longer wanted. A job asks at least every 100 ms.
  boolean isCancelled();

  /// Ends the job when it is no longer wanted.
  ///
  /// @throws JobCancelledException when it is not
  default void throwIfCancelled() {
    if (isCancelled()) {
      throw new JobCancelledException();
    }
  }
}
