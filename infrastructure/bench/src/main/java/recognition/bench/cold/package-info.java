/**
 * Cold starts: the packaged {@code SearchCatalog} beside a plain handler and Node doing the same job, each as a process of its own that
 * asks an imitation of Lambda's Runtime API for its first request.
 */
package recognition.bench.cold;
